import type { ParcelView, Statement, StatementKind } from '@amend/sdk/light';
import { useOrder, useOrderTracking } from '@amend/sdk/react';

const STEPS = ['Ordered', 'Sent', 'Nearly there', 'With you'] as const;

/** What this shop says, in its own words. */
const SENTENCES: Readonly<Record<StatementKind, (about: { when: string; where: string }) => string>> = {
  preparing: () => 'We are packing your order.',
  preparing_rest: () => 'We are packing the rest.',
  shipped: () => 'It has left our house.',
  in_transit: () => 'It is on the road.',
  arriving: ({ when }) => `It comes ${when}.`,
  overdue: ({ when }) => `It is late: it should have come ${when}.`,
  delayed: ({ when }) => (when ? `It is late, and comes ${when}.` : 'It is late.'),
  out_for_delivery: ({ where }) => `The driver has it${where}.`,
  delivery_attempted: () => 'The driver came, and nobody was in.',
  delivery_failed: () => 'It could not be delivered.',
  ready_for_pickup: ({ where }) => `It waits for you${where}.`,
  picked_up: () => 'You have collected it.',
  delivered: ({ when }) => `It came ${when}.`,
  cancelled: () => 'This parcel was cancelled.',
  order_cancelled: () => 'This order was cancelled.',
  nothing_to_track: () => 'Nothing of this order comes by post.',
};

/** Where the order is: one sentence, four steps, and each parcel's own page. */
export function Tracking() {
  const { order } = useOrder();
  const { view } = useOrderTracking();
  if (!view) return null;
  return (
    <section className="tracking" aria-labelledby="where">
      <p className="kicker">Order {order?.name}</p>
      <h1 id="where">{say(view.statement)}</h1>
      {!['order_cancelled', 'nothing_to_track'].includes(view.statement.kind) && (
        <ol aria-label="Progress">
          {STEPS.map((name, step) => (
            <li
              key={name}
              data-reached={step <= view.milestone}
              {...(step === view.milestone && { 'aria-current': 'step' })}
            >
              {name}
            </li>
          ))}
        </ol>
      )}
      {view.parcels.map((parcel) => (
        <Parcel key={parcel.parcel.id} {...parcel} />
      ))}
    </section>
  );
}

function Parcel({ parcel: { carrier, trackingUrl, scans } }: ParcelView) {
  const [latest] = scans;
  return (
    <p className="parcel">
      {latest && (
        <span>
          {[latest.message, latest.place, `${latest.happenedAt.date}, ${latest.happenedAt.time}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      {trackingUrl && <a href={trackingUrl}>Follow it with {carrier ?? 'the carrier'}</a>}
    </p>
  );
}

function say({ kind, moment, day, place }: Statement): string {
  const when = moment ? (day === 'other' ? `on ${moment.date}` : day) : '';
  return SENTENCES[kind]({ when, where: place ? ` in ${place}` : '' });
}
