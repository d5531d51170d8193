import type { OrderFacts } from '../src/order-facts.ts';
import { anAddress } from './an-address.ts';

/** An order that has just been placed in Berlin, with some facts replaced. */
export function someFacts(facts: Partial<OrderFacts> = {}): OrderFacts {
  return {
    id: '5001',
    name: '#1001',
    placedAt: '2026-11-23T09:00:00Z',
    cancelledAt: null,
    closedAt: null,
    total: { amount: '58.00', currencyCode: 'EUR' },
    lines: [
      { id: '1', title: 'Linen shirt', variantTitle: 'M', quantity: 1, unshippedQuantity: 1, imageUrl: null },
    ],
    shippingAddress: anAddress(),
    fulfillmentStatus: 'UNFULFILLED',
    fulfillmentOrders: [],
    areFulfillmentOrdersComplete: true,
    parcels: [],
    ...facts,
  };
}
