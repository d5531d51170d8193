import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { fixedAccessToken } from '../../src/access/access-tokens.ts';
import { clientCredentials } from '../../src/access/grants.ts';
import { askForToken } from '../../src/access/token-endpoint.ts';
import { createBudget } from '../../src/index.ts';
import { createAdmin } from '../../src/shopify/admin.ts';
import { readAppId } from '../../src/shopify/read-app-id.ts';

/** What is undone after a test. */
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers everything with a status and where to go; and what it was sent, headers and bodies, as one text. */
async function listen(status: number, location = ''): Promise<{ origin: string; sent: () => string }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(JSON.stringify(request.headers));
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => seen.push(chunk));
    request.on('end', () => response.writeHead(status, location ? { location } : {}).end('{}'));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address());
  return { origin: `http://127.0.0.1:${port}`, sent: () => seen.join('\n') };
}

const timeoutMs = 5000;

describe('a redirect in the place of Shopify', () => {
  it.each([301, 302, 303, 307, 308])('K11 takes no access token anywhere else (%i)', async (status) => {
    const elsewhere = await listen(200);
    const shopify = await listen(status, `${elsewhere.origin}/admin`);
    const admin = createAdmin({
      tokens: fixedAccessToken('shpat_secret'),
      apiVersion: '2026-10',
      origin: shopify.origin,
      timeoutMs,
      patienceMs: timeoutMs,
      budget: createBudget({ now: () => new Date(), sleep: () => Promise.resolve() }),
      now: () => new Date(),
      fetch,
    });
    const failure = await readAppId(admin).catch((error: unknown) => error);
    expect(elsewhere.sent()).toBe('');
    expect(shopify.sent()).toContain('shpat_secret');
    expect(failure).toMatchObject({ reason: 'refused', outcome: 'none' });
  });

  it.each([307, 308])('K11 takes no client secret anywhere else (%i)', async (status) => {
    const elsewhere = await listen(200);
    const shopify = await listen(status, `${elsewhere.origin}/admin`);
    const { origin } = shopify;
    const endpoint = { clientId: 'client', clientSecret: 'a-client-secret', origin, timeoutMs, fetch };
    const failure = await askForToken(endpoint, clientCredentials).catch((error: unknown) => error);
    expect(elsewhere.sent()).toBe('');
    expect(shopify.sent()).toContain('a-client-secret');
    expect(failure).toMatchObject({ reason: 'refused' });
  });
});
