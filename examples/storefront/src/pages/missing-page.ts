import { html } from 'hono/html';

import { layOut, type Html } from './layout.ts';

/** What a visitor sees where there is no page, or no order of that number. */
export function showMissing(backOffice: string): Html {
  const body = html`
    <main class="note">
      <h1>We could not find that order</h1>
      <p class="lead">Check the number in the address, or pick one from the list.</p>
      <p><a class="button" href="/">See all orders</a></p>
    </main>
  `;
  return layOut({ title: 'Not found', language: 'en', kind: 'missing', body, backOffice });
}

/** What a visitor sees when Shopify did not answer the shop. */
export function showFailure(backOffice: string): Html {
  const body = html`
    <main class="note">
      <h1>This page is not ready</h1>
      <p class="lead">
        The shop could not read the order from Shopify. The terminal that runs the demo says why. Reload in a
        moment.
      </p>
    </main>
  `;
  return layOut({ title: 'Not ready', language: 'en', kind: 'missing', body, backOffice });
}
