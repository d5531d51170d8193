import { endpoints } from '@amend/contract';
import type { Change } from '@amend/contract';
import { createOutbox } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import {
  addressInShopify,
  change,
  correction,
  createKit,
  createShopper,
  lineIdOf,
  merchantKey,
  orderNamed,
  problemOf,
  variantIdOf,
} from './kit.ts';

/** Texts that act on what stands around them where they are taken for more than text, and may be printed. */
const printable = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</style></title></textarea><svg onload=alert(1)>',
  '{{7*7}}${7*7}<%= 7*7 %>',
  'javascript:alert(1)',
  "'; DROP TABLE edits; --",
  'a\u200B\u200D\uFEFFb',
  'Z\u0351\u036B\u0343',
  '👩‍👩‍👧‍👦',
  '__proto__',
] as const;

/** Texts that no label, note or header may have. */
const unprintable = [
  'a\r\nBcc: all@evil.example',
  'a\u0000b',
  '\u202Egnp.exe',
  '\u2066x',
  'a\u2028b',
  'a\uD800',
  'a\u0085b',
] as const;

/** The pages and mails have no such elements of their own, and no attribute that acts. */
const MARKUP = /<(?:img|script|svg|iframe|object)\b|<[^>]*\son\w+=/i;

async function open() {
  const outbox = createOutbox();
  const kit = await createKit({
    engine: { orderCacheMs: 0, mailer: outbox },
    config: {
      mail: { from: 'Nordlys <hello@nordlys.example>', storeUrl: 'https://nordlys.example' },
      changes: { 'correct-address': { lockedFields: [] } },
    },
  });
  return { kit, outbox, shopper: await createShopper(kit, '#1001') };
}

/** An order whose titles in Shopify are one text, among the variants too. */
async function openTitled(text: string) {
  const opened = await open();
  const { simulator } = opened.kit;
  const order = orderNamed(simulator, '#1001');
  for (const line of order.lines) Object.assign(line, { title: text, variantTitle: text });
  const product = simulator.state.products.find(({ handle }) => handle === 'linen-shirt');
  if (!product) throw new Error('There is no shirt.');
  const variantId = variantIdOf(simulator, 'linen-shirt', 'Ink / XL');
  Object.assign(product, { title: text });
  const dearer: Change = { kind: 'swap-item', lineId: lineIdOf(simulator, '#1001', 0), variantId };
  return { ...opened, dearer };
}

describe('hostile texts of a shopper', () => {
  it.each(printable)('reach Shopify as they are in an address: %j', async (text) => {
    const { kit, shopper } = await open();
    await change(shopper, await correction(shopper, { lastName: text, company: text, address2: text }));
    expect(addressInShopify(kit, shopper.orderId)).toMatchObject({
      lastName: text,
      company: text,
      address2: text,
    });
  });

  it.each(printable)('reach Shopify as they are in a note: %j', async (text) => {
    const { kit, shopper } = await open();
    await change(shopper, [{ kind: 'add-note', topic: 'gift-message', text }]);
    expect(JSON.stringify(orderNamed(kit.simulator, '#1001'))).toContain(JSON.stringify(text).slice(1, -1));
    const read = endpoints.readOrder.parse(await shopper.readOrder());
    expect(read.notes).toEqual([{ topic: 'gift-message', text }]);
  });

  it.each(unprintable)(
    'are refused in every field of an address, in notes and in contacts: %j',
    async (text) => {
      const { kit, shopper } = await open();
      const [{ address }] = await correction(shopper, {});
      const fields = Object.keys(address).map((field) => ({
        kind: 'correct-address',
        address: { ...address, [field]: text },
      }));
      const others = [
        { kind: 'add-note', topic: 'gift-message', text },
        { kind: 'correct-contact', email: `${text}@x.example` },
        { kind: 'correct-contact', phone: `+49 30 1234${text}` },
      ];
      const asked = kit.simulator.log.length;
      for (const each of [...fields, ...others]) {
        const response = await shopper.call('POST', '/quotes', { changes: [each] });
        expect(await problemOf(response)).toMatchObject({ status: 422, code: 'body_invalid' });
      }
      expect(kit.simulator.log).toHaveLength(asked);
    },
  );

  it('are refused where they are longer than Shopify keeps', async () => {
    const { shopper } = await open();
    for (const each of [
      ...(await correction(shopper, { lastName: 'x'.repeat(256) })),
      { kind: 'add-note', topic: 'gift-message', text: 'x'.repeat(10_000) },
    ]) {
      const response = await shopper.call('POST', '/quotes', { changes: [each] });
      expect(await problemOf(response)).toMatchObject({ code: 'body_invalid' });
    }
  });
});

describe('hostile texts of a shop', () => {
  const all = [...printable, ...unprintable.filter((text) => !/\p{Cs}/u.test(text)), 'x'.repeat(10_000)];

  it.each(all)('come back as they are, as JSON that no browser takes for a page: %j', async (text) => {
    const { shopper } = await openTitled(text);
    const response = await shopper.call('GET', '');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const { lines } = endpoints.readOrder.parse(await response.json());
    expect(lines.map(({ title }) => title)).toEqual([text, text]);
  });

  it.each(all)('A8 L4 are text in the merchant’s page and in mails: %j', async (text) => {
    const { kit, shopper, outbox, dearer } = await openTitled(text);
    const { edit } = await change(shopper, [
      dearer,
      { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 },
    ]);
    expect(edit.effects).toHaveLength(2);
    await kit.engine.runTasks();
    const response = await kit.api.request(`/merchant/orders/${shopper.orderId}`, {
      headers: { authorization: `Basic ${btoa(`staff:${merchantKey.secret}`)}` },
    });
    const page = await response.text();
    expect(page).toContain('Difference:');
    kit.clock.advanceSeconds(600);
    await kit.engine.runTasks();
    await kit.engine.runTasks();
    const [mail] = outbox.mails;
    if (!mail) throw new Error('There is no mail.');
    for (const html of [page, mail.html]) expect(html).not.toMatch(MARKUP);
    expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u202a-\u202e\u2066-\u2069]/u);
    expect(`${mail.html}${mail.text}`).not.toMatch(/[\r\0\u2028\u202a-\u202e\u2066-\u2069]/u);
  });
});
