import type { EventSummary, EventType, OrderEvent } from '@amend/contract';
import { html } from 'hono/html';

import { isNothing, writeAmount } from '../amounts.ts';
import { writeMoment } from '../shop-time.ts';
import { layOut, type Html } from './layout.ts';
import { confirmationPath } from './paths.ts';

/** One event: how far it is told, and what the receiver was told, where it still has it. */
export interface ToldEvent {
  readonly summary: EventSummary;
  readonly event: OrderEvent | undefined;
}

/** The story of one order, oldest first. */
export interface OrderStory {
  readonly orderName: string;
  readonly events: readonly ToldEvent[];
}

const MEANINGS: Readonly<Record<EventType, string>> = {
  'edit.requested': 'The shopper asked for a change, and the shop has to agree',
  'edit.approved': 'The shop agreed',
  'edit.declined': 'The shop declined',
  'edit.committed': 'The change is in the order',
  'edit.payment_open': 'The shopper was asked to pay the difference',
  'edit.paid': 'The difference was paid',
  'edit.refunded': 'The difference was given back',
  'edit.settled': 'Nothing is left to do',
  'edit.reverted': 'The change was taken back',
  'edit.failed': 'The change could not be made',
  'order.cancelled': 'The order was cancelled',
  'hold.placed': 'The order was held',
  'hold.released': 'The hold was released',
  'window.closed': 'The order can no longer be changed',
};

const STATES: Readonly<Record<EventSummary['state'], string>> = {
  untold: 'Told to nobody',
  waiting: 'Waits for its turn',
  retrying: 'Is tried again',
  delivered: 'Delivered, signature verified',
  'given-up': 'Given up',
};

/** What the shop's own system was told of each order, and how far that has come. */
export function showEventLog(stories: readonly OrderStory[], backOffice: string): Html {
  const body = html`
    <main>
      <h1>Events</h1>
      <p class="lead">
        Amend tells the shop’s own systems of each step of a change, with the order as it is then, signed.
        This page is such a system. It keeps what it was told until the demo is started again; the API keeps
        the story for good.
      </p>
      ${stories.length === 0 ? html`<p class="none">There is none yet. Change an order, and its story begins.</p>` : stories.map(showStory)}
    </main>
  `;
  const head = html`<link rel="stylesheet" href="/shop/records.css" />`;
  return layOut({ title: 'Events', language: 'en', head, kind: 'record', body, backOffice });
}

function showStory({ orderName, events }: OrderStory): Html {
  const id = `order-${orderName.replace('#', '')}`;
  return html`<section class="story" aria-labelledby="${id}">
    <h2 id="${id}">Order <a href="${confirmationPath(orderName)}">${orderName}</a></h2>
    <ol>
      ${events.map(showEvent)}
    </ol>
  </section>`;
}

function showEvent({ summary, event }: ToldEvent): Html {
  const { type, timestamp, version, state, note, attempts } = summary;
  const isTold = state === 'delivered' || state === 'untold' || note === null;
  const more = isTold ? (attempts > 1 ? `, after ${attempts} tries` : '') : `: ${note}`;
  return html`<li>
    <div class="step">
      <b>${Object.entries(MEANINGS).find(([known]) => known === type)?.[1] ?? type}</b>
      <code>${type}</code>
      <time datetime="${timestamp}">${writeMoment(timestamp, 'en-GB')}</time>
    </div>
    <dl>
      ${showFact('Version', version === null ? '–' : String(version))}
      ${event === undefined ? '' : showOrder(event)}
    </dl>
    <p class="delivery" data-delivery-state="${state}">${STATES[state]}${more}</p>
  </li>`;
}

function showOrder({ data: { order } }: OrderEvent): Html {
  const { totals, payment, fulfillment } = order;
  const write = (money: typeof totals.total) => writeAmount({ presentmentMoney: money }, 'en');
  const ship = fulfillment.mayShip ? 'Yes' : `No: ${fulfillment.whyNot.join(', ')}`;
  const isOverpaid = !isNothing({ presentmentMoney: payment.overpaid });
  return html`${showFact('Order total', write(totals.total))}
  ${isOverpaid ? showFact('Owed to the shopper', write(payment.overpaid)) : showFact('Owed', write(payment.due))}
  ${showFact('May ship', ship.replaceAll('_', ' '))}`;
}

function showFact(label: string, text: string): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${text}</dd>
  </div>`;
}
