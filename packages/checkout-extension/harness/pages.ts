import type { Simulator } from '@amend/simulator';
import { html, raw } from 'hono/html';

import type { PageData } from './page-data.ts';
import { DATA_ID } from './page-data.ts';
import { SURFACES } from './surfaces.ts';

/** Lists every order on every surface. */
export function showIndex({ state }: Simulator) {
  return html`<!doctype html>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Amend’s extension, without Shopify</title>
    <link rel="stylesheet" href="/look.css" />
    <h1>Amend’s extension, without Shopify</h1>
    <p>
      Add <code>?lang=de</code>, <code>?logged-out</code>, <code>?part=announcement</code> or
      <code>?hide_swap</code>.
    </p>
    <ul>
      ${state.orders.map(
        ({ name }) =>
          html`<li>
            ${name}:
            ${Object.keys(SURFACES).map(
              (surface) => html` <a href="/${surface}/${name.slice(1)}">${surface}</a>`,
            )}
          </li>`,
      )}
    </ul>`;
}

/** A page of Shopify's with nothing on it but the extension. */
export function showPage(data: PageData) {
  // Nothing in it may end the script.
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return html`<!doctype html>
    <html lang="${data.locale}" dir="${/^ar\b/.test(data.locale) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${data.target}</title>
        <link rel="stylesheet" href="/look.css" />
        <link rel="icon" href="data:," />
        <script type="application/json" id="${DATA_ID}">
          ${raw(json)}
        </script>
        <script type="module" src="/page.js"></script>
      </head>
      <body></body>
    </html>`;
}
