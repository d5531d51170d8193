import { describe, expect, it } from 'vitest';

import { addUpLine } from '../src/books/line-amounts.ts';
import { openBooks } from '../src/books/open-books.ts';
import { seedShop } from '../src/index.ts';
import type { ShopState } from '../src/index.ts';
import { describeParcel } from '../src/orders/statuses.ts';
import { drawPicture } from '../src/pictures/draw-picture.ts';
import { readHour } from '../src/seeds/calendar.ts';
import { MONDAY } from './start.ts';

const HOUR_MS = 3_600_000;
// Every hour of a day, both changes of the clocks, and a turn of the year.
const INSTANTS = [
  ...Array.from({ length: 24 }, (_, hour) => new Date(MONDAY.getTime() + hour * HOUR_MS)),
  new Date('2026-10-25T01:15:00Z'),
  new Date('2027-03-28T01:15:00Z'),
  new Date('2027-01-01T00:05:00Z'),
];
const TIME_ZONES: Readonly<Record<string, string>> = { JP: 'Asia/Tokyo', GB: 'Europe/London' };

const orderOf = (state: ShopState, number: number) => {
  const order = state.orders.find((each) => each.name === `#${number}`);
  if (order === undefined) throw new Error(`No order #${number}`);
  return order;
};

/** Writes something else into every text that can be reached. */
function deface(value: object): void {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string') Reflect.set(value, key, 'x');
    else if (typeof each === 'object' && each !== null) deface(each);
  }
}

describe('seedShop', () => {
  it('makes the same shop to the byte at the same instant', () => {
    expect(JSON.stringify(seedShop(new Date(MONDAY)))).toBe(JSON.stringify(seedShop(new Date(MONDAY))));
  });

  it('makes the same shop whatever was written into an earlier one', () => {
    const clean = JSON.stringify(seedShop(MONDAY));
    deface(seedShop(MONDAY));
    expect(JSON.stringify(seedShop(MONDAY))).toBe(clean);
  });

  it('numbers orders the same way, but never gives an id of an earlier shop', () => {
    const early = seedShop(MONDAY).orders;
    const late = seedShop(new Date(MONDAY.getTime() + 1)).orders;
    expect(late.map(({ name }) => name)).toEqual(
      Array.from({ length: 22 }, (_, index) => `#${1001 + index}`),
    );
    expect(late.map(({ name }) => name)).toEqual(early.map(({ name }) => name));
    const ids = new Set([...early, ...late].map(({ id }) => id));
    expect(ids.size).toBe(44);
    expect([...ids].every(Number.isSafeInteger)).toBe(true);
  });

  it.each(seedShop(MONDAY).orders.map((order) => [order.name, order] as const))(
    '%s adds up, in both currencies',
    (_name, order) => {
      const { gross, current, outstanding, capturable } = openBooks(order);
      for (const currency of ['shop', 'presentment'] as const) {
        const lines = order.lines.reduce(
          (sum, line) => sum + addUpLine(line, order, 'gross').price[currency],
          0,
        );
        const tax = order.taxesIncluded ? 0 : gross.tax[currency];
        expect(gross.subtotal[currency]).toBe(lines);
        expect(gross.total[currency]).toBe(lines + gross.shipping[currency] + tax);
        expect(gross.total[currency]).toBeGreaterThan(0);
        expect(Number.isInteger(gross.total[currency])).toBe(true);
        const isSettled = capturable.presentment > 0 ? current.total[currency] : 0;
        expect(outstanding[currency]).toBe(isSettled);
      }
    },
  );

  it('gives every line a picture that can be drawn', () => {
    for (const { picture } of seedShop(MONDAY).products.flatMap((product) => product.variants)) {
      const [, handle = '', colour = ''] = /^\/cdn\/(.+)-([a-z]+)\.svg$/.exec(picture.path) ?? [];
      expect(drawPicture(handle, colour) ?? picture.path).toMatch(/^<svg [^]+<\/svg>$/);
    }
  });

  it('has orders of the ages that edit windows are made of', () => {
    const state = seedShop(MONDAY);
    const ageSeconds = (number: number) =>
      (MONDAY.getTime() - Date.parse(orderOf(state, number).createdAt)) / 1000;
    expect([1001, 1002, 1003].map(ageSeconds)).toEqual([120, 1500, 3601]);
  });

  it.each([
    [1004, ['IN_TRANSIT']],
    [1005, ['IN_TRANSIT']],
    [1006, ['DELAYED']],
    [1007, ['OUT_FOR_DELIVERY']],
    [1008, ['DELIVERED']],
    [1010, ['IN_TRANSIT', 'CARRIER_PICKED_UP']],
    [1011, ['DELIVERED', 'IN_TRANSIT']],
    [1012, ['READY_FOR_PICKUP']],
    [1013, ['ATTEMPTED_DELIVERY']],
    [1022, ['FAILURE']],
  ])('#%s has parcels that are %s', (number, statuses) => {
    expect(orderOf(seedShop(MONDAY), number).fulfillments.map(describeParcel)).toEqual(statuses);
  });

  it('delivers #1008 today', () => {
    expect(orderOf(seedShop(MONDAY), 1008).fulfillments[0]?.events.at(-1)?.happenedAt).toBe(
      '2026-11-23T09:05:00Z',
    );
  });

  it.each(INSTANTS.map((now) => [now.toISOString(), now] as const))(
    'tells a story that can have happened by %s',
    (_at, now) => {
      for (const order of seedShop(now).orders) {
        for (const parcel of order.fulfillments) {
          const times = [
            order.createdAt,
            ...parcel.events.map(({ happenedAt }) => happenedAt),
            now.toISOString(),
          ];
          expect([parcel.name, ...times]).toEqual([
            parcel.name,
            ...times.toSorted((one, other) => Date.parse(one) - Date.parse(other)),
          ]);
          for (const { happenedAt, place } of parcel.events) {
            const hour = readHour(
              new Date(happenedAt),
              TIME_ZONES[place?.countryCode ?? ''] ?? 'Europe/Berlin',
            );
            expect([parcel.name, happenedAt, hour >= 6 && hour < 22]).toEqual([
              parcel.name,
              happenedAt,
              true,
            ]);
          }
        }
      }
    },
  );
});
