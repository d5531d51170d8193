import { describe, expect, it } from 'vitest';

import { summariseState } from '../src/order-state.ts';

function order(displayFulfillmentStatus: string, ...statuses: readonly string[]) {
  return {
    processedAt: '2026-11-23T08:00:00Z',
    cancelledAt: null,
    displayFinancialStatus: 'PAID',
    displayFulfillmentStatus,
    fulfillments: statuses.map((displayStatus) => ({ displayStatus })),
  };
}

describe('summariseState', () => {
  it.each([
    ['placed', order('UNFULFILLED')],
    ['packing', order('IN_PROGRESS')],
    ['on-hold', order('ON_HOLD')],
    ['awaiting-payment', { ...order('ON_HOLD'), displayFinancialStatus: 'PARTIALLY_PAID' }],
    ['on-its-way', order('FULFILLED', 'IN_TRANSIT', 'CARRIER_PICKED_UP')],
    ['partly-shipped', order('PARTIALLY_FULFILLED', 'IN_TRANSIT')],
    ['partly-delivered', order('FULFILLED', 'DELIVERED', 'IN_TRANSIT')],
    ['partly-delivered', order('PARTIALLY_FULFILLED', 'DELIVERED')],
    ['delivered', order('FULFILLED', 'DELIVERED', 'DELIVERED')],
    ['ready-for-pickup', order('FULFILLED', 'READY_FOR_PICKUP')],
  ] as const)('says %s', (state, given) => {
    expect(summariseState(given)).toBe(state);
  });

  it.each([
    ['late', order('FULFILLED', 'DELIVERED', 'DELAYED')],
    ['out-for-delivery', order('FULFILLED', 'DELAYED', 'OUT_FOR_DELIVERY')],
    ['delivery-failed', order('PARTIALLY_FULFILLED', 'FAILURE', 'ATTEMPTED_DELIVERY')],
  ] as const)('says %s of several parcels, for the one that needs attention', (state, given) => {
    expect(summariseState(given)).toBe(state);
  });

  it('says cancelled whatever was shipped', () => {
    expect(summariseState({ ...order('FULFILLED', 'IN_TRANSIT'), cancelledAt: '2026-11-23T09:00:00Z' })).toBe(
      'cancelled',
    );
  });
});
