import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';

import { createOrderTrackingModel } from '../src/index.ts';
import type { Order, Parcel } from '../src/index.ts';
import { moment, order, parcel, scan } from './orders.ts';

/** Midday, so that no time zone on earth but a few islands has another day. */
const NOW = Date.parse('2026-11-24T12:00:00Z');
const ITEM = { title: 'Mug', variantTitle: null, quantity: 1 };

function view(given: Order, isOwnTimeZone = true) {
  const model = createOrderTrackingModel(
    { order: signal(given) },
    { clock: { now: () => NOW }, isOwnTimeZone },
  );
  if (!model.view.value) throw new Error('There is an order, so there is a view.');
  return model.view.value;
}

function viewParcel(changes: Partial<Parcel>, isOwnTimeZone = true) {
  return view(order({ tracking: { parcels: [parcel(changes)], unshipped: [] } }), isOwnTimeZone);
}

describe('createOrderTrackingModel', () => {
  it('shows nothing before there is an order', () => {
    expect(createOrderTrackingModel({ order: signal(null) }).view.value).toBeNull();
  });

  it('follows the order', () => {
    const source = signal<Order | null>(order());
    const model = createOrderTrackingModel({ order: source }, { clock: { now: () => NOW } });
    expect(model.view.value?.statement.kind).toBe('arriving');
    source.value = order({ tracking: { parcels: [parcel({ status: 'delivered' })], unshipped: [] } });
    expect(model.view.value?.statement.kind).toBe('delivered');
  });

  it.each([
    ['shipped', 'arriving', 1, false],
    ['in_transit', 'arriving', 1, false],
    ['delayed', 'delayed', 1, true],
    ['out_for_delivery', 'out_for_delivery', 2, false],
    ['delivery_attempted', 'delivery_attempted', 2, true],
    ['delivery_failed', 'delivery_failed', 1, true],
    ['ready_for_pickup', 'ready_for_pickup', 2, false],
    ['picked_up', 'picked_up', 3, false],
    ['delivered', 'delivered', 3, false],
    ['preparing', 'preparing', 0, false],
  ] as const)('states %s as %s at milestone %i', (status, kind, milestone, isLate) => {
    expect(viewParcel({ status })).toMatchObject({ statement: { kind }, milestone, isLate });
  });

  it('names the day of arrival', () => {
    const days = ['2026-11-24T20:00:00Z', '2026-11-25T12:00:00Z', '2026-11-27T12:00:00Z'];
    expect(days.map((at) => viewParcel({ expectedAt: moment(at) }).statement.day)).toEqual([
      'today',
      'tomorrow',
      'other',
    ]);
  });

  it('names no day in a time zone that the machine is not in', () => {
    expect(viewParcel({ expectedAt: moment('2026-11-24T20:00:00Z') }, false).statement).toMatchObject({
      kind: 'arriving',
      day: 'other',
    });
  });

  it('is overdue once the day of arrival has passed', () => {
    const expectedAt = moment('2026-11-22T12:00:00Z');
    expect(viewParcel({ expectedAt })).toMatchObject({
      statement: { kind: 'overdue', day: 'other' },
      isLate: true,
    });
    expect(viewParcel({ expectedAt }, false)).toMatchObject({ statement: { kind: 'overdue' }, isLate: true });
  });

  it('does not repeat a date that a delay has made untrue', () => {
    expect(
      viewParcel({ status: 'delayed', expectedAt: moment('2026-11-22T12:00:00Z') }).statement.moment,
    ).toBeNull();
    expect(
      viewParcel({ status: 'delayed', expectedAt: moment('2026-11-28T12:00:00Z') }).statement.moment?.date,
    ).toBe('Saturday, 28 November');
  });

  it('promises no date where the carrier gave none', () => {
    expect(viewParcel({ expectedAt: null }).statement).toEqual({
      kind: 'in_transit',
      moment: null,
      day: 'other',
      place: null,
    });
  });

  it('says where and when from the newest scan of the same status', () => {
    const scans = [
      scan('out_for_delivery', '2026-11-24T07:12:00Z', 'Berlin'),
      scan('out_for_delivery', '2026-11-23T07:00:00Z', 'Hamburg'),
    ];
    expect(viewParcel({ status: 'out_for_delivery', scans }).statement).toMatchObject({
      place: 'Berlin',
      moment: { time: '07:12' },
    });
  });

  it('prefers the time of delivery to that of the scan', () => {
    const deliveredAt = moment('2026-11-24T13:12:00Z');
    const scans = [scan('delivered', '2026-11-24T13:20:00Z')];
    expect(viewParcel({ status: 'delivered', deliveredAt, scans }).statement.moment).toEqual(deliveredAt);
  });

  it('counts a parcel that went astray as far as its scans say', () => {
    const scans = [scan('delayed', '2026-11-24T09:00:00Z'), scan('out_for_delivery', '2026-11-24T07:00:00Z')];
    expect(viewParcel({ status: 'delayed', scans }).milestone).toBe(2);
    expect(viewParcel({ status: 'delayed', scans: [] }).milestone).toBe(1);
  });

  it('is about the parcel that matters most', () => {
    const parcels = [
      parcel({ id: 'a', status: 'delivered' }),
      parcel({ id: 'b', status: 'in_transit' }),
      parcel({ id: 'c', status: 'delivery_failed' }),
    ];
    const shown = view(order({ tracking: { parcels, unshipped: [] } }));
    expect(shown.statement.kind).toBe('delivery_failed');
    expect(shown.parcels.map((one) => one.parcel.id)).toEqual(['a', 'b', 'c']);
  });

  it('is about the parcel that comes first, or that came last', () => {
    const sooner = moment('2026-11-25T12:00:00Z');
    const later = moment('2026-11-27T12:00:00Z');
    const expected = [parcel({ expectedAt: later }), parcel({ expectedAt: sooner })];
    expect(view(order({ tracking: { parcels: expected, unshipped: [] } })).statement.moment).toEqual(sooner);
    const delivered = [
      parcel({ status: 'delivered', deliveredAt: sooner }),
      parcel({ status: 'delivered', deliveredAt: later }),
    ];
    expect(view(order({ tracking: { parcels: delivered, unshipped: [] } })).statement.moment).toEqual(later);
  });

  it.each([
    ['preparing', { parcels: [], unshipped: [ITEM] }],
    ['preparing_rest', { parcels: [parcel({ status: 'delivered' })], unshipped: [ITEM] }],
    ['arriving', { parcels: [parcel()], unshipped: [ITEM] }],
    ['nothing_to_track', { parcels: [], unshipped: [] }],
    ['cancelled', { parcels: [parcel({ status: 'cancelled' })], unshipped: [] }],
  ] as const)('says %s', (kind, { parcels, unshipped }) => {
    const shown = view(order({ tracking: { parcels: [...parcels], unshipped: [...unshipped] } }));
    expect([shown.statement.kind, shown.unshipped]).toEqual([kind, unshipped]);
  });

  it('says that the order was cancelled, whatever its parcels do', () => {
    const cancelledAt = moment('2026-11-24T08:00:00Z');
    expect(view(order({ cancelledAt })).statement).toMatchObject({
      kind: 'order_cancelled',
      moment: cancelledAt,
    });
  });
});
