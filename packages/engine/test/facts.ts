import type { LineFacts, OrderFacts } from '../src/order-facts.ts';
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
    subtotal: { amount: '53.10', currencyCode: 'EUR' },
    tax: { amount: '9.26', currencyCode: 'EUR' },
    isTaxIncluded: true,
    paid: { amount: '58.00', currencyCode: 'EUR' },
    capturable: { amount: '0.00', currencyCode: 'EUR' },
    agreements: [{ id: 'gid://shopify/OrderAgreement/8001', reason: 'ORDER', appId: null }],
    email: 'mara@example.com',
    phone: null,
    tags: [],
    customerTags: [],
    customAttributes: [],
    discountCodes: [],
    channel: null,
    gateways: ['shopify_payments'],
    riskLevel: null,
    isB2B: false,
    isMerchantEditable: true,
    merchantEditableErrors: [],
    shippingMethods: [
      {
        id: '3',
        title: 'Standard',
        code: 'Standard',
        price: { amount: '4.90', currencyCode: 'EUR' },
        discount: { amount: '0.00', currencyCode: 'EUR' },
      },
    ],
    removedShippingDiscounts: [],
    lines: [aLine()],
    shippingAddress: anAddress(),
    fulfillmentStatus: 'UNFULFILLED',
    fulfillmentOrders: [],
    areFulfillmentOrdersComplete: true,
    parcels: [],
    ...facts,
  };
}

/** One linen shirt, with some facts replaced. */
export function aLine(facts: Partial<LineFacts> = {}): LineFacts {
  return {
    id: '1',
    variantId: '201',
    productId: '101',
    title: 'Linen shirt',
    variantTitle: 'M',
    quantity: 1,
    unshippedQuantity: 1,
    imageUrl: null,
    productType: 'Shirts',
    productTags: ['linen'],
    vendor: 'Nordlys',
    sku: 'SHIRT-M',
    isSubscription: false,
    isGiftCard: false,
    isEditable: true,
    unitPrice: { amount: '53.10', currencyCode: 'EUR' },
    discountedTotal: { amount: '53.10', currencyCode: 'EUR' },
    ...facts,
  };
}

/** One parcel on its way, with some facts replaced. */
export function aParcel(facts: Partial<OrderFacts['parcels'][number]> = {}): OrderFacts['parcels'][number] {
  return {
    id: '9',
    status: 'in_transit',
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    shippedAt: '2026-11-23T09:10:00Z',
    expectedAt: null,
    deliveredAt: null,
    lines: [],
    scans: [],
    ...facts,
  };
}
