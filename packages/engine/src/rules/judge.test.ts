import { describe, expect, it } from 'vitest';

import { anAddress } from '../../test/an-address.ts';
import { aLine, someFacts } from '../../test/facts.ts';
import type { ItemFacts, OrderFacts } from '../order-facts.ts';
import { judge } from './judge.ts';
import type { Condition } from './rule.ts';

/** A Monday, two hours before midnight in Berlin. */
const nowMs = Date.parse('2026-11-23T21:00:00Z');

function holds(
  condition: Condition,
  facts: Partial<OrderFacts> = {},
  { items = [aLine()], timeZone = 'Europe/Berlin' }: { items?: readonly ItemFacts[]; timeZone?: string } = {},
): boolean {
  return judge(condition, { facts: someFacts(facts), items, nowMs, timeZone }).holds;
}

const inCalifornia = { shippingAddress: anAddress({ countryCode: 'US', provinceCode: 'CA' }) };

describe('judge', () => {
  it('R3 holds for every order where nothing is asked', () => {
    expect(holds({})).toBe(true);
  });

  it('R3 asks for every field, and for one entry of a list', () => {
    const facts = { tags: ['vip'], channel: 'web' };
    expect(holds({ orderTags: ['staff', 'vip'], channels: ['web'] }, facts)).toBe(true);
    expect(holds({ orderTags: ['staff', 'vip'], channels: ['pos'] }, facts)).toBe(false);
    expect(holds({ orderTags: ['staff'] }, facts)).toBe(false);
  });

  it.each<[Condition, Partial<OrderFacts>]>([
    [{ customerTags: ['wholesale'] }, { customerTags: ['wholesale'] }],
    [{ discountCodes: ['SUMMER'] }, { discountCodes: ['SUMMER'] }],
    [{ shippingMethods: ['Express'] }, { shippingMethods: [express('EXP-1', 'Express')] }],
    [{ shippingMethods: ['EXP-1'] }, { shippingMethods: [express('EXP-1', 'Express')] }],
    [{ channels: ['web'] }, { channel: 'web' }],
    [{ gateways: ['manual'] }, { gateways: ['gift_card', 'manual'] }],
    [{ riskLevels: ['medium', 'high'] }, { riskLevel: 'high' }],
    [{ isB2B: true }, { isB2B: true }],
    [{ isB2B: false }, { isB2B: false }],
    [{ countries: ['US'] }, inCalifornia],
    [{ provinces: ['US-CA'] }, inCalifornia],
    [{ orderValue: { currencyCode: 'EUR', atLeast: '100' } }, { total: euros('100.00') }],
  ])('R3 holds %o for an order with %o and not for a plain one', (condition, facts) => {
    const plain = { shippingMethods: [], total: euros('1.00'), isB2B: !condition.isB2B, gateways: [] };
    expect(holds(condition, facts)).toBe(true);
    expect(holds(condition, plain)).toBe(false);
  });

  it('R4 combines conditions with all, any and not', () => {
    const facts = { tags: ['vip'], isB2B: true };
    const yes: Condition = { orderTags: ['vip'] };
    const no: Condition = { orderTags: ['staff'] };
    expect(holds({ all: [yes, { isB2B: true }] }, facts)).toBe(true);
    expect(holds({ all: [yes, no] }, facts)).toBe(false);
    expect(holds({ any: [no, yes] }, facts)).toBe(true);
    expect(holds({ any: [no, no] }, facts)).toBe(false);
    expect(holds({ not: no }, facts)).toBe(true);
    expect(holds({ not: { any: [no, { not: no }] } }, facts)).toBe(false);
    expect(holds({ any: [yes], not: yes }, facts)).toBe(false);
  });

  it('R5 compares texts without regard to case', () => {
    expect(
      holds({ orderTags: ['vip'], discountCodes: ['Summer'] }, { tags: ['VIP'], discountCodes: ['SUMMER'] }),
    ).toBe(true);
  });

  it.each<[keyof Condition, Condition]>([
    ['productIds', { productIds: ['101'] }],
    ['variantIds', { variantIds: ['201'] }],
    ['productTypes', { productTypes: ['shirts'] }],
    ['productTags', { productTags: ['Linen'] }],
    ['skus', { skus: ['shirt-m'] }],
    ['vendors', { vendors: ['Nordlys'] }],
    ['isSubscription', { isSubscription: true }],
  ])('R6 finds an item by %s', (_, condition) => {
    const item = aLine({ isSubscription: true });
    const other = {
      variantId: null,
      productId: null,
      productType: null,
      productTags: [],
      vendor: null,
      sku: null,
    };
    expect(holds(condition, {}, { items: [{ ...other, isSubscription: false }, item] })).toBe(true);
    expect(holds(condition, {}, { items: [{ ...other, isSubscription: false }] })).toBe(false);
  });

  it('R6 wants several fields about items to hold of the same one', () => {
    const items = [
      aLine({ productType: 'Shirts', vendor: 'Nordlys' }),
      aLine({ productType: 'Mugs', vendor: 'Emalj' }),
    ];
    expect(holds({ productTypes: ['Shirts'], vendors: ['Nordlys'] }, {}, { items })).toBe(true);
    expect(holds({ productTypes: ['Shirts'], vendors: ['Emalj'] }, {}, { items })).toBe(false);
    expect(holds({ all: [{ productTypes: ['Shirts'] }, { vendors: ['Emalj'] }] }, {}, { items })).toBe(true);
  });

  it('R6 finds nothing in an order without lines', () => {
    expect(holds({ vendors: ['Nordlys'] }, {}, { items: [] })).toBe(false);
  });

  it('R7 wants none to be a subscription where that is asked', () => {
    const mixed = [aLine(), aLine({ isSubscription: true })];
    expect(holds({ isSubscription: false }, {}, { items: mixed })).toBe(false);
    expect(holds({ isSubscription: false }, {}, { items: [aLine()] })).toBe(true);
    expect(holds({ isSubscription: true }, {}, { items: mixed })).toBe(true);
  });

  it('R8 compares amounts as decimals, from the first up to but not including the second', () => {
    const range = { currencyCode: 'EUR', atLeast: '9.5', below: '100' };
    const within = (amount: string) => holds({ orderValue: range }, { total: euros(amount) });
    expect(['9.49', '9.50', '99.99', '100.00'].map(within)).toEqual([false, true, true, false]);
  });

  it('R8 does not hold in a currency that is not named, and holds in each that is', () => {
    const total = { amount: '500.00', currencyCode: 'USD' };
    const inEuros = { currencyCode: 'EUR', atLeast: '100' };
    expect(holds({ orderValue: inEuros }, { total })).toBe(false);
    expect(holds({ not: { orderValue: inEuros } }, { total })).toBe(true);
    expect(holds({ orderValue: [inEuros, { currencyCode: 'USD', atLeast: '110' }] }, { total })).toBe(true);
  });

  it('R9 finds no country in an order that goes nowhere', () => {
    const nowhere = { shippingAddress: null };
    expect(holds({ countries: ['DE'] }, nowhere)).toBe(false);
    expect(holds({ provinces: ['US-CA'] }, nowhere)).toBe(false);
    expect(holds({ provinces: ['CA-CA'] }, inCalifornia)).toBe(false);
  });

  it('R10 finds no risk where nobody assessed it', () => {
    expect(holds({ riskLevels: ['low', 'medium', 'high'] }, { riskLevel: null })).toBe(false);
  });

  it('R11 knows the day by the merchant’s clock', () => {
    expect(holds({ weekdays: ['monday'] })).toBe(true);
    expect(holds({ weekdays: ['monday'] }, {}, { timeZone: 'Asia/Kathmandu' })).toBe(false);
    expect(holds({ weekdays: ['sunday', 'tuesday'] }, {}, { timeZone: 'Asia/Kathmandu' })).toBe(true);
  });
});

function express(code: string, title: string) {
  return { id: '3', title, code, price: euros('9.90'), discount: euros('0.00') };
}

function euros(amount: string) {
  return { amount, currencyCode: 'EUR' };
}
