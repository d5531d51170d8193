import { describe, expect, it } from 'vitest';

import {
  change,
  createKit,
  createShopper,
  lineIdOf,
  linesInShopify,
  operationsSince,
  problemOf,
  variantIdOf,
} from './kit.ts';

async function open(name = '#1001', options: Parameters<typeof createKit>[0] = {}) {
  const kit = await createKit({ engine: { orderCacheMs: 0 }, ...options });
  const shopper = await createShopper(kit, name);
  return { kit, shopper };
}

describe('swap-item', () => {
  it('E1 puts another variant in place of the first, for the price that was shown', async () => {
    const { kit, shopper } = await open();
    const shirt = lineIdOf(kit.simulator, '#1001', 0);
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
    const { quote, edit } = await change(shopper, [{ kind: 'swap-item', lineId: shirt, variantId }]);
    expect(quote.difference).toMatchObject({ amount: '4.00', currencyCode: 'EUR' });
    expect(quote.total.amount).toBe('108.90');
    expect(quote.price?.lines).toMatchObject([
      { variantTitle: 'Sage / M', quantityBefore: 1, quantityAfter: 0, after: { amount: '0.00' } },
      { variantTitle: 'Ink / XL', quantityBefore: 0, quantityAfter: 1, after: { amount: '72.00' } },
    ]);
    expect(quote.price).toMatchObject({
      isTaxIncluded: true,
      before: { subtotal: { amount: '100.00' }, shipping: { amount: '4.90' }, tax: { amount: '16.75' } },
      after: { subtotal: { amount: '104.00' }, shipping: { amount: '4.90' }, tax: { amount: '17.39' } },
    });
    expect(edit).toMatchObject({
      status: 'committed',
      effects: [
        { kind: 'swap-item', before: { variantTitle: 'Sage / M' }, after: { variantTitle: 'Ink / XL' } },
      ],
    });
    expect(linesInShopify(kit, shopper.orderId)).toEqual([
      ['Enamel mug', 'Cream', 2],
      ['Linen shirt', 'Ink / XL', 1],
    ]);
    expect((await shopper.readOrder()).total.amount).toBe('108.90');
  });

  it('swaps some of the units of a line', async () => {
    const { kit, shopper } = await open();
    const mug = lineIdOf(kit.simulator, '#1001', 1);
    const variantId = variantIdOf(kit.simulator, 'enamel-mug', 'Forest');
    const { edit } = await change(shopper, [{ kind: 'swap-item', lineId: mug, variantId, quantity: 1 }]);
    expect(edit.status).toBe('settled');
    expect(linesInShopify(kit, shopper.orderId)).toEqual([
      ['Linen shirt', 'Sage / M', 1],
      ['Enamel mug', 'Cream', 1],
      ['Enamel mug', 'Forest', 1],
    ]);
  });

  it('shows what each variant looks like to those who choose', async () => {
    const { kit, shopper } = await open();
    const { lines } = await shopper.readChoices();
    const shirt = lines.find(({ lineId }) => lineId === lineIdOf(kit.simulator, '#1001', 0));
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
    expect(shirt?.variants.find((each) => each.variantId === variantId)?.options).toEqual([
      { name: 'Colour', value: 'Ink', swatch: { color: '#2f3a4a', imageUrl: null } },
      { name: 'Size', value: 'XL', swatch: null },
    ]);
  });

  it('E11: says what one unit of each variant costs more or less than one of the line', async () => {
    const { kit, shopper } = await open();
    const { lines } = await shopper.readChoices();
    const lineId = lineIdOf(kit.simulator, '#1001', 0);
    const order = await shopper.readOrder();
    const now = Number(order.lines.find(({ id }) => id === lineId)?.unitPrice.amount);
    const variants = lines.find((each) => each.lineId === lineId)?.variants ?? [];
    const differences = variants.map(({ difference }) => Number(difference?.amount));
    expect(differences).toEqual(
      variants.map(({ unitPrice }) => Number((Number(unitPrice.amount) - now).toFixed(2))),
    );
    expect(new Set(differences).size).toBeGreaterThan(1);
  });

  it('asks Shopify two calls to quote and three to accept', async () => {
    const { kit, shopper } = await open();
    const lineId = lineIdOf(kit.simulator, '#1001', 0);
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
    const asked = kit.simulator.log.length;
    const quote = await shopper.quote([{ kind: 'swap-item', lineId, variantId }]);
    expect(operationsSince(kit, asked)).toEqual(['BeginEdit', 'StageEdit']);
    await shopper.accept([{ kind: 'swap-item', lineId, variantId }], quote);
    expect(operationsSince(kit, asked + 2)).toEqual(['BeginEdit', 'StageEdit', 'CommitEdit']);
  });

  it('E11 shows and charges what a shopper abroad pays in their own currency', async () => {
    const { kit, shopper } = await open('#1014');
    const shirt = lineIdOf(kit.simulator, '#1014', 0);
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
    const { quote } = await change(shopper, [{ kind: 'swap-item', lineId: shirt, variantId }]);
    expect(quote.difference.currencyCode).toBe('USD');
    expect((await shopper.readOrder()).total).toEqual(quote.total);
  });

  it('E4 changes nothing where the line was shipped between quote and accept', async () => {
    const { kit, shopper } = await open();
    const lineId = lineIdOf(kit.simulator, '#1001', 0);
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
    const quote = await shopper.quote([{ kind: 'swap-item', lineId, variantId }]);
    kit.simulator.fulfil(shopper.orderId, { lineId });
    const response = await shopper.accept([{ kind: 'swap-item', lineId, variantId }], quote);
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Sage / M', 1]);
  });

  it('E4 changes nothing where the warehouse ships in the middle of accepting', async () => {
    const { kit, shopper } = await open();
    const lineId = lineIdOf(kit.simulator, '#1001', 0);
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
    const quote = await shopper.quote([{ kind: 'swap-item', lineId, variantId }]);
    kit.simulator.fail({
      operation: 'CommitEdit',
      kind: 'meanwhile',
      act: () => void kit.simulator.fulfil(shopper.orderId),
    });
    const response = await shopper.accept([{ kind: 'swap-item', lineId, variantId }], quote);
    expect(await problemOf(response)).toMatchObject({ code: 'fulfillment_started' });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Sage / M', 1]);
    kit.simulator.assertNoUnusedFaults();
  });

  it('E1 commits nothing where the price rose between quote and accept', async () => {
    const { kit, shopper } = await open();
    const lineId = lineIdOf(kit.simulator, '#1001', 0);
    const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
    const changes = [{ kind: 'swap-item', lineId, variantId }] as const;
    const quote = await shopper.quote(changes);
    const variant = kit.simulator.state.products
      .flatMap(({ variants }) => variants)
      .find(({ id }) => String(id) === variantId);
    Object.assign(variant ?? {}, { price: 7000 });
    const response = await shopper.accept(changes, quote);
    expect(response.status).toBe(409);
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ code: 'quote_changed', quote: { difference: { amount: '2.00' } } });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Linen shirt', 'Sage / M', 1]);
    expect(problem.quote && (await shopper.accept(changes, problem.quote, 'intent-0002')).status).toBe(201);
  });

  it('refuses a variant of another product unless the merchant allows it', async () => {
    const { kit, shopper } = await open();
    const lineId = lineIdOf(kit.simulator, '#1001', 0);
    const variantId = variantIdOf(kit.simulator, 'canvas-tote', 'Natural');
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'swap-item', lineId, variantId }],
    });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: 'variant_not_offered' });
    const open2 = await open('#1001', { config: { changes: { 'swap-item': { mayChangeProduct: true } } } });
    await change(open2.shopper, [{ kind: 'swap-item', lineId, variantId }]);
    expect(linesInShopify(open2.kit, open2.shopper.orderId)).toContainEqual(['Canvas tote', 'Natural', 1]);
  });

  it.each(['refused', 'allowed'] as const)(
    'refuses what is sold out, also where Shopify would sell it (%s)',
    async (outOfStockAddVariant) => {
      const { kit, shopper } = await open('#1001', {
        simulator: { switches: { outOfStockAddVariant } },
      });
      const lineId = lineIdOf(kit.simulator, '#1001', 0);
      const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
      const variant = kit.simulator.state.products
        .flatMap(({ variants }) => variants)
        .find(({ id }) => String(id) === variantId);
      if (variant) variant.stock = 0;
      const response = await shopper.call('POST', '/quotes', {
        changes: [{ kind: 'swap-item', lineId, variantId }],
      });
      expect(response.status).toBe(409);
      expect(await problemOf(response)).toMatchObject({ code: 'out_of_stock' });
    },
  );
});

describe('set-quantity', () => {
  it('E1 takes units off and adds them for the price shown', async () => {
    const { kit, shopper } = await open();
    const mug = lineIdOf(kit.simulator, '#1001', 1);
    const fewer = await change(shopper, [{ kind: 'set-quantity', lineId: mug, quantity: 1 }]);
    expect(fewer.quote.difference.amount).toBe('-16.00');
    expect(fewer.quote.effects).toMatchObject([{ kind: 'set-quantity', before: 2, after: 1 }]);
    const more = await change(shopper, [{ kind: 'set-quantity', lineId: mug, quantity: 4 }], 'intent-0002');
    expect(more.quote.difference.amount).toBe('48.00');
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Enamel mug', 'Cream', 4]);
  });

  it('takes a line off, but never everything', async () => {
    const { kit, shopper } = await open();
    const [shirt, mug] = [lineIdOf(kit.simulator, '#1001', 0), lineIdOf(kit.simulator, '#1001', 1)];
    await change(shopper, [{ kind: 'set-quantity', lineId: mug, quantity: 0 }]);
    expect(linesInShopify(kit, shopper.orderId)).toEqual([['Linen shirt', 'Sage / M', 1]]);
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'set-quantity', lineId: shirt, quantity: 0 }],
    });
    expect(await problemOf(response)).toMatchObject({ code: 'order_would_be_empty' });
  });
});

describe('add-item', () => {
  it('E1 adds an item on a line of its own for the price shown', async () => {
    const { kit, shopper } = await open();
    const variantId = variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43');
    const { quote, edit } = await change(shopper, [{ kind: 'add-item', variantId, quantity: 2 }]);
    expect(quote.difference.amount).toBe('44.00');
    expect(edit.effects).toMatchObject([{ kind: 'add-item', quantity: 2, item: { title: 'Wool socks' } }]);
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Wool socks', 'Ash / 40–43', 2]);
  });

  it('refuses a variant that does not exist', async () => {
    const { shopper } = await open();
    const response = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'add-item', variantId: '1', quantity: 1 }],
    });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ code: 'variant_not_found' });
  });
});

const methods = [
  { id: 'express', title: { en: 'Express', de: 'Express' }, prices: { EUR: '9.90' } },
  { id: 'pigeon', title: 'Pigeon', prices: { JPY: '900' } },
];

describe('change-shipping', () => {
  const config = { changes: { 'change-shipping': { methods } } };

  it('E1 ships in another way for the price shown', async () => {
    const { kit, shopper } = await open('#1001', { config });
    expect((await shopper.readChoices()).shippingMethods).toMatchObject([
      { methodId: 'express', title: 'Express', price: { amount: '9.90' } },
    ]);
    const { quote } = await change(shopper, [{ kind: 'change-shipping', methodId: 'express' }]);
    expect(quote.difference.amount).toBe('5.00');
    const lines = kit.simulator.state.orders.find(({ name }) => name === '#1001')?.shippingLines;
    expect(lines?.filter(({ isRemoved }) => !isRemoved).map(({ title }) => title)).toEqual(['Express']);
    expect((await shopper.readOrder()).shippingMethod).toBe('Express');
  });

  it('is not offered without methods, nor a method without a price in the currency', async () => {
    const { shopper } = await open();
    const closed = await shopper.call('POST', '/quotes', {
      changes: [{ kind: 'change-shipping', methodId: 'express' }],
    });
    expect(await problemOf(closed)).toMatchObject({ code: 'change_not_offered' });
    const other = await open('#1001', { config });
    const unknown = await other.shopper.call('POST', '/quotes', {
      changes: [{ kind: 'change-shipping', methodId: 'pigeon' }],
    });
    expect(await problemOf(unknown)).toMatchObject({ code: 'shipping_method_not_found' });
  });
});
