import type { Statement, StatementKind, TrackingView } from '@amend/sdk/light';

import { Card } from '../card/card.tsx';
import type { Tone } from '../card/card.tsx';
import type { TrackingTexts } from '../locales/texts.ts';
import { Contents } from './contents.tsx';
import { Milestones } from './milestones.tsx';
import { ParcelDetail } from './parcel-detail.tsx';
import { Parcels } from './parcels.tsx';
import { sayStatement } from './say-statement.ts';

/** What the tracking card is told. */
export interface OrderTrackingProps {
  /** What to show. */
  readonly view: TrackingView;
  /** Its words. */
  readonly texts: TrackingTexts;
}

const TONES: Readonly<Partial<Record<StatementKind, Tone>>> = {
  overdue: 'attention',
  delayed: 'attention',
  delivery_attempted: 'attention',
  delivery_failed: 'critical',
  ready_for_pickup: 'positive',
  picked_up: 'positive',
  delivered: 'positive',
};

/** Where the order is: the one sentence that matters, then the parcel, or all of them. */
export function OrderTracking({ view, texts }: OrderTrackingProps) {
  const { statement, parcels, unshipped } = view;
  const [parcel, ...others] = parcels;
  const isRestWaiting = parcel !== undefined && unshipped.length > 0;
  return (
    <Card title={texts.title} chip={texts.statements[statement.kind].chip} tone={TONES[statement.kind]}>
      {/* What is said by itself is another: its words must not be seen moving. */}
      <Sentence key={statement.kind} statement={statement} texts={texts} />
      {others.length > 0 ? (
        <Parcels parcels={parcels} texts={texts} />
      ) : (
        <>
          {hasMilestones(statement) && (
            <Milestones reached={parcel?.milestone ?? view.milestone} parcel={parcel?.parcel} texts={texts} />
          )}
          {isRestWaiting && <Contents label={texts.contents} lines={parcel.parcel.lines} texts={texts} />}
          {parcel && <ParcelDetail parcel={parcel.parcel} texts={texts} />}
        </>
      )}
      {isRestWaiting && <Contents label={texts.unshipped} lines={unshipped} texts={texts} />}
    </Card>
  );
}

function Sentence({ statement, texts }: { statement: Statement; texts: TrackingTexts }) {
  const { note } = texts.statements[statement.kind];
  return (
    <div class="statement">
      <p class="sentence" part="sentence">
        {sayStatement(statement, texts)}
      </p>
      {note && <p class="note">{note}</p>}
    </div>
  );
}

function hasMilestones({ kind }: Statement): boolean {
  return kind !== 'order_cancelled' && kind !== 'cancelled' && kind !== 'nothing_to_track';
}
