import { signal } from '@preact/signals-core';
import { vi } from 'vitest';

import type {
  ChangeEffect,
  Choices,
  Client,
  DisplayMoney,
  Edit,
  Offer,
  Order,
  OrderLine,
  Quote,
  VariantChoice,
} from '../src/index.ts';
import { createFakeClock } from './fake-clock.ts';
import { address, edit, everyWindow, openWindow, order, quote } from './orders.ts';

/** An amount in euros as the API writes it in English. */
export function euros(amount: string): DisplayMoney {
  return {
    amount,
    currencyCode: 'EUR',
    text: amount.startsWith('-') ? `-€${amount.slice(1)}` : `€${amount}`,
  };
}

/** A variant of a shirt in a colour and a size. */
function shirt(
  variantId: string,
  color: string,
  size: string,
  changes: Partial<VariantChoice> = {},
): VariantChoice {
  return {
    variantId,
    title: `${color} / ${size}`,
    options: [
      { name: 'Color', value: color, swatch: color === 'Sage' ? { color: '#9caf88', imageUrl: null } : null },
      { name: 'Size', value: size, swatch: null },
    ],
    imageUrl: `https://cdn.test/${color}.svg`,
    unitPrice: euros('53.10'),
    difference: euros('0.00'),
    isAvailable: true,
    ...changes,
  };
}

/** The shirts there are: sand in M, L and XL, of which L is dearer and XL sold out; sage in M and L, of which M is sold out. */
const SHIRTS: readonly VariantChoice[] = [
  shirt('201', 'Sand', 'M'),
  shirt('202', 'Sand', 'L', { unitPrice: euros('57.10'), difference: euros('4.00') }),
  shirt('203', 'Sand', 'XL', { isAvailable: false }),
  shirt('211', 'Sage', 'M', { isAvailable: false }),
  shirt('212', 'Sage', 'L'),
];

/** What can be chosen for the lines with the given ids. */
export function choices(lineIds: readonly string[] = ['9001'], changes: Partial<Choices> = {}): Choices {
  return {
    lines: lineIds.map((lineId) => ({ lineId, variants: [...SHIRTS] })),
    shippingMethods: [],
    cancelReasons: [
      { id: 'mistake', title: 'Ordered by mistake' },
      { id: 'other', title: 'Something else' },
    ],
    refundMethods: ['original-payment', 'store-credit'],
    ...changes,
  };
}

/** A line of an order. */
export function line(changes: Partial<OrderLine> = {}): OrderLine {
  return { ...firstLine(), ...changes };
}

function firstLine(): OrderLine {
  const [first] = order().lines;
  if (!first) throw new Error('The order of the tests has a line.');
  return first;
}

/** What a swap does, for a shirt that becomes the one with the given title. */
export function swapped(after: string, quantity = 1, lineId = '9001'): ChangeEffect {
  return { kind: 'swap-item', lineId, quantity, before: item('Sand / M'), after: item(after) };
}

function item(variantTitle: string) {
  return {
    variantId: null,
    title: 'Linen shirt',
    variantTitle,
    imageUrl: null,
    unitPrice: euros('53.10'),
  };
}

/** A quote of any change. */
export function quoteOf(effect: ChangeEffect, difference = '0.00', changes: Partial<Quote> = {}): Quote {
  const amount = euros(difference.replace('-', ''));
  const action = !/[1-9]/.test(difference) ? 'none' : difference.startsWith('-') ? 'refund' : 'collect';
  return quote(address(), {
    effects: [effect],
    difference: euros(difference),
    settlement: { action, amount, payWithinSeconds: action === 'collect' ? 3600 : null },
    ...changes,
  });
}

/** An edit of any change. */
export function editOf(effect: ChangeEffect, difference = '0.00', changes: Partial<Edit> = {}): Edit {
  return edit(address(), { effects: [effect], difference: euros(difference), ...changes });
}

/** The money of an edit that is to be paid. */
export function toPay(amount: string, changes: Partial<Edit['settlement']> = {}): Edit['settlement'] {
  return {
    action: 'collect',
    state: 'open',
    amount: euros(amount),
    payBy: { at: '2026-11-23T16:00:00.000Z', date: 'Monday, 23 November', time: '16:00' },
    paymentUrl: 'https://shop.test/pay/1',
    ...changes,
  };
}

/** An offer of a mug. */
export function offer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'mug',
    title: 'A mug for the shirt',
    text: 'Goes in the same parcel.',
    button: null,
    items: [
      {
        variantId: '301',
        title: 'Mug',
        variantTitle: null,
        quantity: 1,
        unitPrice: euros('15.00'),
        imageUrl: null,
      },
    ],
    fullPrice: euros('15.00'),
    price: euros('12.75'),
    until: null,
    ...changes,
  };
}

/** What a model works with at 15:00, with an order whose windows are open until 15:42, or with the given one. */
export function startWith(
  given: Order | null = order({ editWindows: everyWindow(openWindow('2026-11-23T15:42:00Z')) }),
) {
  const source = signal(given);
  const clock = createFakeClock('2026-11-23T15:00:00Z');
  const client = {
    quote: vi.fn<Client['quote']>(async () => quoteOf(swapped('Sand / L'), '4.00')),
    accept: vi.fn<Client['accept']>(async () => editOf(swapped('Sand / L'), '4.00')),
    readChoices: vi.fn<Client['readChoices']>(async () => choices()),
    listEdits: vi.fn<Client['listEdits']>(async () => []),
  };
  const refresh = vi.fn<() => Promise<void>>(async () => {});
  const add = vi.fn<(edit: Edit) => void>();
  let keys = 0;
  return {
    source,
    clock,
    client,
    refresh,
    add,
    options: {
      client,
      order: { order: source, refresh },
      edits: { add },
      createKey: () => `intent-${++keys}`,
      clock,
    },
  };
}
