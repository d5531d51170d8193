import { html } from 'hono/html';

/** A piece of a page: what `html` makes, several of them, or nothing. */
export type Markup = ReturnType<typeof html> | readonly Markup[] | string | null;

/** The frame around every page. */
export function renderPage(title: string, shopName: string, content: Markup): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${shopName}</title>
        <link rel="icon" href="/back-office/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/back-office/style.css" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">
          <p class="brand">${shopName} <span class="aside">a simulated Shopify</span></p>
          <nav aria-label="Main">${PAGES.map(([path, name]) => renderLink(path, name, title))}</nav>
        </header>
        <main id="content">${content}</main>
      </body>
    </html>`;
}

const PAGES = [
  ['/', 'Orders'],
  ['/requests', 'Requests'],
  ['/webhooks', 'Webhooks'],
  ['/clock', 'Clock'],
  ['/faults', 'Faults'],
  ['/switches', 'Switches'],
] as const;

function renderLink(path: string, name: string, title: string): Markup {
  return name === title
    ? html`<a href="${path}" aria-current="page">${name}</a>`
    : html`<a href="${path}">${name}</a>`;
}

/** A word in a pill, coloured by what it means. */
export function renderChip(status: string, text: string): Markup {
  return html`<span class="chip ${TONES[status] ?? 'plain'}">${text}</span>`;
}

const TONES: Readonly<Record<string, string>> = {
  ATTEMPTED_DELIVERY: 'warn',
  AUTHORIZED: 'warn',
  CANCELLED: 'off',
  DELAYED: 'warn',
  DELIVERED: 'good',
  FAILURE: 'bad',
  FULFILLED: 'good',
  IN_TRANSIT: 'busy',
  CARRIER_PICKED_UP: 'busy',
  IN_PROGRESS: 'busy',
  ON_HOLD: 'warn',
  OUT_FOR_DELIVERY: 'busy',
  PAID: 'good',
  PARTIALLY_FULFILLED: 'busy',
  PARTIALLY_PAID: 'warn',
  PENDING: 'warn',
  READY_FOR_PICKUP: 'busy',
  REFUNDED: 'off',
  CLOSED: 'off',
  VOIDED: 'off',
};
