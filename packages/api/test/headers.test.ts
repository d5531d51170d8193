import { endpoints, merchantEndpoints, proofEndpoints } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { CLIENT_SECRET, createKit, createShopper, merchantKey, ORIGIN } from './kit.ts';

const bearer = { authorization: `Bearer ${merchantKey.secret}` };
const basic = { authorization: `Basic ${btoa(`staff:${merchantKey.secret}`)}` };

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const { exchange, lookUp } = proofEndpoints;
const shoppers: readonly Asked[] = [...Object.values(endpoints), exchange].map(({ method, path }) => ({
  method,
  path,
}));
const merchants: readonly Asked[] = [
  ...Object.values(merchantEndpoints).flatMap(({ method, path }) => [
    { method, path },
    { method, path, headers: bearer },
  ]),
  { method: 'GET', path: '/merchant/orders/:orderId' },
  { method: 'GET', path: '/merchant/orders/:orderId', headers: basic },
  { method: 'POST', path: '/merchant/orders/:orderId/edits/1', headers: basic },
  { method: 'POST', path: '/webhooks/shopify' },
];
const everybody: readonly Asked[] = [
  { method: lookUp.method, path: lookUp.path },
  { method: 'GET', path: '/healthz' },
  { method: 'GET', path: '/nothing' },
  { method: 'GET', path: '/v1/receipt-keys' },
];

/** Asks for a path of the kit's order, as a page of an origin would. */
async function openApi(takesSessionTokens = false) {
  const proofs = { 'session-token': { clientId: 'amend', secrets: [CLIENT_SECRET] } };
  const kit = await createKit({ config: takesSessionTokens ? { proofs } : {} });
  const { orderId, token } = await createShopper(kit, '#1001');
  const good = { authorization: `Bearer ${token}` };
  return async ({ method, path, headers = good }: Asked, origin: string) =>
    kit.api.request(path.replace(':orderId', orderId), { method, headers: { origin, ...headers } });
}

describe('headers', () => {
  it.each([...shoppers, ...merchants, ...everybody])('B1 B3 are there for $method $path', async (asked) => {
    const ask = await openApi();
    const { headers, status } = await ask(asked, ORIGIN);
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    expect(headers.get('referrer-policy')).toBe(isPage ? 'same-origin' : 'no-referrer');
    expect(headers.get('cross-origin-resource-policy')).not.toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-request-id')).toBe('request-1');
    const isPublished = asked.path === '/v1/receipt-keys';
    expect(headers.get('cache-control')).toMatch(isPublished ? /max-age/ : /^no-store$/);
    expect(status).toBeLessThan(500);
  });

  it.each(shoppers)('B2 lets pages of a configured origin ask and read $method $path', async (asked) => {
    const ask = await openApi();
    const preflight = await ask({ ...asked, method: 'OPTIONS' }, ORIGIN);
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    for (const { headers } of [
      preflight,
      await ask(asked, ORIGIN),
      await ask({ ...asked, headers: {} }, ORIGIN),
    ]) {
      expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')).toContain('Origin');
    }
    for (const method of ['OPTIONS', asked.method]) {
      const { headers } = await ask({ ...asked, method }, 'https://evil.example');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it.each(shoppers)('B2 lets extensions ask and read $method $path where they may', async (asked) => {
    const ask = await openApi(true);
    for (const origin of ['null', 'https://extensions.shopifycdn.com'])
      for (const method of ['OPTIONS', asked.method]) {
        const { headers } = await ask({ ...asked, method }, origin);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        expect(headers.get('access-control-allow-credentials')).toBeNull();
      }
    const own = await ask(asked, ORIGIN);
    expect(own.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  });

  it.each(merchants)('B2 lets no page read $method $path', async (asked) => {
    const ask = await openApi(true);
    for (const method of ['OPTIONS', asked.method]) {
      const { headers } = await ask({ ...asked, method }, ORIGIN);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
