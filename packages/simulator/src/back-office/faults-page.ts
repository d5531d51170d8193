import { html } from 'hono/html';

import { describeFault, type FaultSpec } from '../faults.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { renderNotice, type Notice } from './notice.ts';
import { renderPage, type Markup } from './page.ts';

/** A fault that waits, and what its button lets go of. */
export interface WaitingFault {
  readonly spec: FaultSpec;
  /** The number of its button; `null` where there is nothing to let go. */
  readonly number: number | null;
}

/** The kinds that a form can make, in words. */
export const FAULT_KINDS = {
  'drop-before': 'Drop the connection before it happens',
  'drop-after': 'Drop the connection after it happened',
  status: 'Answer another status',
  slow: 'Hold the answer until it is let go',
  throttle: 'Drain the bucket: THROTTLED',
  'internal-error': 'INTERNAL_SERVER_ERROR',
  'user-error': 'Answer a user error',
} as const satisfies Partial<Record<FaultSpec['kind'], string>>;

/** What is to go wrong with requests to come, and a form to have more go wrong. */
export function renderFaultsPage(waiting: readonly WaitingFault[], shop: ShopRecord, notice: Notice | null) {
  return renderPage(
    'Faults',
    shop.name,
    html`<h1>Faults</h1>
      <p class="lead">What is to go wrong with the next requests to the Admin API.</p>
      ${renderNotice(notice)}
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for their request</h2>
        ${
          waiting.length === 0
            ? html`<p>None.</p>`
            : html`<ul class="plain">
                ${waiting.map(renderWaiting)}
              </ul>`
        }
      </section>
      <section aria-labelledby="make">
        <h2 id="make">Have something go wrong</h2>
        <form class="fields" method="post" action="/faults">
          <label for="kind">What</label>
          <select id="kind" name="kind">
            ${Object.entries(FAULT_KINDS).map(([kind, text]) => html`<option value="${kind}">${text}</option>`)}
          </select>
          <label for="operation">On which operation name or root field</label>
          <input id="operation" name="operation" placeholder="any" autocomplete="off" />
          <label for="nth">From which such request on</label>
          <input id="nth" name="nth" type="number" min="1" value="1" />
          <label for="times">How many times</label>
          <input id="times" name="times" type="number" min="1" value="1" />
          <label for="status">Status, for another status</label>
          <input id="status" name="status" type="number" min="400" max="599" value="503" />
          <label for="message">Message, for a user error</label>
          <input id="message" name="message" value="Something went wrong." autocomplete="off" />
          <button>Make it so</button>
        </form>
      </section>`,
  );
}

function renderWaiting({ spec, number }: WaitingFault): Markup {
  return html`<li>
    ${describeFault(spec)}
    ${
      number === null
        ? null
        : html`<form method="post" action="/faults/${number}/release">
            <button class="small">Let go</button>
          </form>`
    }
  </li>`;
}
