import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

import { launchChromium } from '../../examples/storefront/test/browser.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Opens a page with the packed script, by its versioned name and with its hash, and waits until a widget says that there is no API behind it: then all that the
 * script loads is there. Throws where it is not.
 */
export async function tryScriptTag(folder: string): Promise<void> {
  const { script, integrity } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const page = `<!doctype html><html lang="en"><title>Shop</title>
    <link rel="stylesheet" href="/amend.css" integrity="${integrity['amend.css']}">
    <script type="module" src="/${script}" integrity="${integrity[script]}" crossorigin
      data-endpoint="http://127.0.0.1:1" data-token="x.eyJzdWIiOiIxMDAxIn0.x"></script>
    <amend-order-tracking></amend-order-tracking>`;
  const server = createServer(({ url = '/' }, response) => {
    const name = basename(url);
    const type = TYPES[extname(name)];
    if (!type) return void response.setHeader('content-type', 'text/html').end(page);
    response.setHeader('content-type', type).end(readFileSync(join(folder, name)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchChromium();
  try {
    const visitor = await browser.newPage();
    await visitor.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await visitor.getByText('The shop could not be reached.').waitFor({ timeout: 20_000 });
  } finally {
    await browser.close();
    server.close();
  }
}
