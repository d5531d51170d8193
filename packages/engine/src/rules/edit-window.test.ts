import { describe, expect, it } from 'vitest';

import { someFacts } from '../../test/facts.ts';
import type { OrderFacts } from '../order-facts.ts';
import { editWindow } from './edit-window.ts';

const rule = { closesAfterSeconds: 3600 };
const placedMs = Date.parse('2026-11-23T09:00:00Z');

function windowOf(
  facts: Partial<OrderFacts>,
  afterSeconds = 0,
  permitted: readonly string[] = ['correct-address'],
) {
  return editWindow(someFacts(facts), 'correct-address', rule, permitted, placedMs + afterSeconds * 1000);
}

const warehouse = (status: string, requestStatus = 'UNSUBMITTED') => [
  { status, requestStatus, destination: null },
];

describe('editWindow', () => {
  it('E3 is open to the last millisecond before it closes', () => {
    expect(windowOf({}, 3599.999)).toEqual({ status: 'open', closesAt: '2026-11-23T10:00:00.000Z' });
    expect(windowOf({}, 3600)).toEqual({
      status: 'closed',
      reason: 'edit_window_passed',
      closedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  it.each(['OPEN', 'SCHEDULED', 'ON_HOLD', 'CANCELLED'])(
    'is open while a fulfilment order is %s',
    (status) => {
      expect(windowOf({ fulfillmentOrders: warehouse(status) }).status).toBe('open');
    },
  );

  it.each([
    ['IN_PROGRESS', 'UNSUBMITTED'],
    ['INCOMPLETE', 'UNSUBMITTED'],
    ['CLOSED', 'UNSUBMITTED'],
    ['OPEN', 'SUBMITTED'],
    ['OPEN', 'ACCEPTED'],
    ['OPEN', 'REJECTED'],
  ])('E4 is closed once a fulfilment order is %s and %s', (status, requestStatus) => {
    expect(windowOf({ fulfillmentOrders: warehouse(status, requestStatus) })).toEqual({
      status: 'closed',
      reason: 'fulfillment_started',
    });
  });

  it.each(['IN_PROGRESS', 'PENDING_FULFILLMENT', 'PARTIALLY_FULFILLED', 'FULFILLED', 'SOMETHING_NEW'])(
    'E4 is closed while the order is %s at a warehouse that cannot be seen',
    (fulfillmentStatus) => {
      expect(windowOf({ fulfillmentStatus })).toMatchObject({ reason: 'fulfillment_started' });
    },
  );

  it('E4 is closed where not every fulfilment order is known', () => {
    expect(windowOf({ areFulfillmentOrdersComplete: false })).toMatchObject({
      reason: 'fulfillment_started',
    });
  });

  it.each<[string, Partial<OrderFacts>]>([
    ['order_cancelled', { cancelledAt: '2026-11-23T09:01:00Z' }],
    ['order_archived', { closedAt: '2026-11-23T09:01:00Z' }],
    ['nothing_to_ship', { shippingAddress: null }],
  ])('is closed with %s', (reason, facts) => {
    expect(windowOf(facts)).toEqual({ status: 'closed', reason });
  });

  it('is closed to a token that does not permit the kind of change', () => {
    expect(windowOf({}, 0, [])).toEqual({ status: 'closed', reason: 'change_not_permitted' });
  });

  it('names what became of the order rather than the time that ran out', () => {
    expect(windowOf({ fulfillmentOrders: warehouse('CLOSED') }, 9999)).toMatchObject({
      reason: 'fulfillment_started',
    });
  });
});
