import type {
  Change,
  ChangeEffect,
  Choices,
  Edit,
  Item,
  PriceBreakdown,
  Quote,
  VariantChoice,
} from '@amend/contract';

import type { OrderFixtures } from './order-fixtures.ts';

/** Makes what an API answers about changes: what can be chosen, what it costs, and what became of it. */
export interface ChangeFixtures {
  /** What can stand in place of the lines with these ids. */
  choices(lineIds?: readonly string[]): Choices;
  /** A quote for changes, at `difference` more. Default: what the variant that is chosen costs more. */
  quote(changes: readonly Change[], difference?: string | null, more?: Partial<Quote>): Quote;
  /** A quote that was accepted and made. */
  edit(quote: Quote, changes?: Partial<Edit>): Edit;
  /** A quote that was accepted and is still to be paid. */
  unpaid(quote: Quote, changes?: Partial<Edit>): Edit;
}

/** What has become of the money once everything is done. */
const STATES = {
  none: 'none',
  collect: 'paid',
  refund: 'refunded',
  'store-credit': 'refunded',
  'with-order': 'offset',
} as const;

/** What the shirt costs, and what all other things of the order cost with it. */
const SHIRT = '68.00';
const REST = '4.90';
const PAID = '72.90';

const toCents = (amount: string) => Math.round(Number(amount) * 100);
const toAmount = (cents: number) => (cents / 100).toFixed(2);

function itemOf({ variantId, title, imageUrl, unitPrice }: VariantChoice): Item {
  return { variantId, title: 'Linen shirt', variantTitle: title, imageUrl, unitPrice };
}

/** Makes {@link ChangeFixtures}. */
export function createChangeFixtures(orders: OrderFixtures): ChangeFixtures {
  const { money, at, address, lines, picture } = orders;

  function shirt(
    variantId: string,
    color: string,
    size: string,
    more = '0.00',
    isAvailable = true,
  ): VariantChoice {
    const swatch = {
      color: { Sand: '#d8c9a8', Ink: '#2f3b52' }[color] ?? null,
      imageUrl: null,
    };
    return {
      variantId,
      title: `${color} / ${size}`,
      options: [
        { name: 'Colour', value: color, swatch },
        { name: 'Size', value: size, swatch: null },
      ],
      imageUrl: picture(`linen-shirt-${color.toLowerCase()}`),
      unitPrice: money(toAmount(toCents(SHIRT) + toCents(more))),
      difference: money(more),
      isAvailable,
    };
  }

  const shirts = [
    shirt('201', 'Sand', 'M'),
    shirt('202', 'Sand', 'L'),
    shirt('203', 'Sand', 'XL', '4.00'),
    shirt('204', 'Sand', 'S', '-5.00'),
    shirt('211', 'Ink', 'M', '0.00', false),
    shirt('212', 'Ink', 'L'),
    shirt('213', 'Ink', 'XL', '4.00'),
  ];

  const find = (id: string) => shirts.find(({ variantId }) => variantId === id);

  function effectsOf(change: Change): ChangeEffect[] {
    if (change.kind === 'cancel-order') {
      const { kind, reason = null, refundMethod = 'original-payment' } = change;
      return [{ kind, reason, refundMethod, refund: money(PAID) }];
    }
    if (change.kind === 'correct-address') {
      const before = { address: address(), lines: lines(address()) };
      return [
        { kind: change.kind, before, after: { address: change.address, lines: lines(change.address) } },
      ];
    }
    const [before, after] = [shirts[0], change.kind === 'swap-item' ? find(change.variantId) : undefined];
    if (change.kind !== 'swap-item' || !before || !after) return [];
    const { kind, lineId, quantity = 1 } = change;
    return [{ kind, lineId, quantity, before: itemOf(before), after: itemOf(after) }];
  }

  function priceOf(effects: readonly ChangeEffect[], difference: string): PriceBreakdown | null {
    const total = (amount: string) => ({
      subtotal: money(amount),
      shipping: money(REST),
      tax: money(toAmount((toCents(amount) * 19) / 119)),
      total: money(toAmount(toCents(amount) + toCents(REST))),
    });
    const after = toAmount(toCents(SHIRT) + toCents(difference));
    const priced = effects.flatMap((effect) => {
      if (effect.kind !== 'swap-item') return [];
      const line = {
        lineId: null,
        title: 'Linen shirt',
        before: money(SHIRT),
        after: money(after),
        discounts: [],
      };
      return [
        { ...line, variantTitle: effect.before.variantTitle, quantityBefore: 1, quantityAfter: 0 },
        { ...line, variantTitle: effect.after.variantTitle, quantityBefore: 0, quantityAfter: 1 },
      ];
    });
    if (priced.length === 0) return null;
    return { lines: priced, before: total(SHIRT), after: total(after), isTaxIncluded: true };
  }

  const quote: ChangeFixtures['quote'] = (changes, asked = null, more) => {
    const [swap] = changes.flatMap((change) =>
      change.kind === 'swap-item' ? (find(change.variantId) ?? []) : [],
    );
    const isCancelled = changes.some(({ kind }) => kind === 'cancel-order');
    const difference = asked ?? (isCancelled ? `-${PAID}` : (swap?.difference?.amount ?? '0.00'));
    const cents = toCents(difference);
    // Shopify gives a cancelled order back by itself.
    const owed = isCancelled ? 0 : cents;
    const effects = changes.flatMap(effectsOf);
    return {
      orderVersion: 'v1',
      effects,
      difference: money(difference),
      total: money(toAmount(toCents(SHIRT) + toCents(REST) + cents)),
      price: priceOf(effects, difference),
      settlement: {
        action: owed === 0 ? 'none' : owed > 0 ? 'collect' : 'refund',
        amount: money(toAmount(Math.abs(owed))),
        payWithinSeconds: owed > 0 ? 3600 : null,
      },
      closesAt: at(30),
      needsApproval: false,
      addressSuggestion: null,
      ...more,
    };
  };

  const edit: ChangeFixtures['edit'] = ({ effects, difference, settlement }, changes) => ({
    id: 'edit-1',
    orderId: '1001',
    status: 'settled',
    effects,
    difference,
    settlement: {
      action: settlement.action,
      state: STATES[settlement.action],
      amount: settlement.amount,
      payBy: null,
      paymentUrl: null,
    },
    approval: { state: 'not-needed', note: null },
    acceptedAt: at(-0.2),
    settledAt: at(-0.2),
    problem: null,
    ...changes,
  });

  return {
    choices: (lineIds = ['9001']) => ({
      lines: lineIds.map((lineId) => ({ lineId, variants: [...shirts] })),
      shippingMethods: [],
      cancelReasons: [],
      refundMethods: ['original-payment'],
    }),
    quote,
    edit,
    unpaid: (given, changes) =>
      edit(given, {
        status: 'committed',
        settledAt: null,
        settlement: {
          action: 'collect',
          state: 'open',
          amount: given.settlement.amount,
          payBy: at(0.8),
          paymentUrl: 'https://nordlys.myshopify.com/checkout/pay',
        },
        ...changes,
      }),
  };
}
