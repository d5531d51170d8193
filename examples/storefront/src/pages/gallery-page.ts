import { html } from 'hono/html';

import type { Html } from './layout.ts';

/** The page of the gallery: every widget in every state and look. Its script does the rest; it asks no API. Pictures come from the back office. */
export function showGallery(backOffice: string): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Gallery of widgets</title>
        <link rel="icon" href="/shop/nordlys.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/shop/gallery.css" />
        <link rel="stylesheet" href="/amend/amend.css" />
        <script type="module" src="/page-script/gallery.js"></script>
      </head>
      <body>
        <main data-pictures="${backOffice}/cdn/">
          <h1>Gallery</h1>
          <noscript><p>The gallery needs JavaScript.</p></noscript>
        </main>
      </body>
    </html>`;
}
