import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { Liquid } from 'liquidjs';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createKit, orderIdOf } from '../kit.ts';
import { bring, linkKey } from './proof-kit.ts';

const page = readFileSync(new URL('../../../../docs/guide/order-links.md', import.meta.url), 'utf8');
const [, snippet = ''] = /<!-- example: order-link\.liquid -->\n```liquid\n([\s\S]*?)```/.exec(page) ?? [];

/** Liquid with the one filter that Shopify adds and the snippet takes: the HMAC-SHA256 of a text, in hex. */
const liquid = new Liquid();
liquid.registerFilter('hmac_sha256', (text: unknown, secret: string) =>
  createHmac('sha256', secret).update(String(text)).digest('hex'),
);

/** What the template makes of the snippet with a key of the shop, at an instant. */
function render(order: { readonly id: number }, at: Date): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  return liquid.parseAndRender(snippet.replace('THE SECRET OF mail-1', linkKey.secret), order);
}

afterEach(() => void vi.useRealTimers());

describe('the Liquid in docs/guide/order-links.md', () => {
  it('T15 makes a link that is exchanged for a token of its order', async () => {
    const kit = await createKit({ config: { proofs: { 'signed-link': { keys: [linkKey] } } } });
    const orderId = orderIdOf(kit.simulator, '#1001');
    const html = await render({ id: Number(orderId) }, kit.clock.now());
    const [, link = ''] =
      /^<a href="https:\/\/shop\.example\/pages\/order#amend-link=([^"]+)">Change your order<\/a>\s*$/.exec(
        html,
      ) ?? [];
    const response = await bring(kit, { kind: 'signed-link', link });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ orderId, view: 'redacted' });
  });

  it('T15 signs the text that the guide says is signed', async () => {
    const [, text = ''] = /\n```\n(amend-order-link\.5001\.[^\n]+)\n```/.exec(page) ?? [];
    const html = await render({ id: 5001 }, new Date('2026-11-23T09:00:00Z'));
    const signature = createHmac('sha256', linkKey.secret).update(text).digest('hex');
    expect(html).toContain(`#amend-link=${text.replace('amend-order-link.', '')}.${signature}"`);
  });
});
