import type {
  Address,
  ChangeEffect,
  Choices,
  DisplayMoney,
  Edit,
  EditWindow,
  Item,
  Moment,
  Order,
  OrderLookup,
  OrderToken,
  Problem,
  Quote,
  Totals,
  SignedReceipt,
} from '../src/index.ts';

function aMoment(at = '2026-11-23T09:00:00.000Z'): Moment {
  return { at, date: 'Monday, 23 November', time: '10:00' };
}

function anAmount(amount = '58.00'): DisplayMoney {
  return { amount, currencyCode: 'EUR', text: `€${amount}` };
}

function anAddress(): Address {
  return {
    firstName: 'Mara',
    lastName: 'Lindqvist',
    company: null,
    address1: 'Invalidenstraße 116',
    address2: null,
    zip: '10115',
    city: 'Berlin',
    provinceCode: null,
    countryCode: 'DE',
    phone: null,
  };
}

function anItem(): Item {
  return {
    variantId: '201',
    title: 'Linen shirt',
    variantTitle: 'L',
    imageUrl: 'https://cdn.test/shirt.svg',
    unitPrice: anAmount('53.10'),
  };
}

function someTotals(): Totals {
  return { subtotal: anAmount(), shipping: anAmount('4.90'), tax: anAmount('9.26'), total: anAmount() };
}

export function anOrder(): Order {
  const open: EditWindow = { status: 'open', closesAt: aMoment('2026-11-23T10:00:00.000Z') };
  const closed: EditWindow = {
    status: 'closed',
    reason: 'fulfillment_started',
    detail: 'This order is being packed.',
    nextStep: 'Contact the shop.',
  };

  const destination = {
    address: anAddress(),
    lines: ['Mara Lindqvist', 'Invalidenstraße 116', '10115 Berlin', 'Germany'],
  };
  return {
    id: '5001',
    name: '#1001',
    version: 'v1',
    placedAt: aMoment(),
    cancelledAt: null,
    lines: [
      {
        id: '1',
        variantId: '201',
        title: 'Linen shirt',
        variantTitle: 'M',
        quantity: 1,
        unitPrice: anAmount('53.10'),
        isEditable: true,
        imageUrl: 'https://cdn.test/shirt.svg',
      },
    ],
    contact: { email: 'mara@example.com', phone: null },
    notes: [{ topic: 'gift-message', text: 'Happy birthday' }],
    shippingMethod: 'Standard',
    total: anAmount(),
    destination: {
      ...destination,
      format: {
        countryCode: 'DE',
        countryName: 'Germany',
        rows: [
          ['firstName', 'lastName'],
          ['zip', 'city'],
        ],
        required: ['lastName'],
        locked: ['countryCode'],
        cityLabel: 'city',
        zipLabel: 'postalCode',
        provinceLabel: 'region',
        provinces: [{ code: 'BE', name: 'Berlin' }],
      },
      news: null,
    },
    editWindows: {
      'correct-address': open,
      'correct-contact': open,
      'swap-item': { status: 'open', closesAt: null },
      'set-quantity': closed,
      'add-item': closed,
      'change-shipping': closed,
      'add-note': open,
      'cancel-order': closed,
    },
    offers: [
      {
        id: 'tote',
        title: 'A tote with it',
        text: 'For the way home.',
        button: null,
        items: [
          {
            variantId: '301',
            title: 'Canvas tote',
            variantTitle: 'Natural',
            quantity: 1,
            unitPrice: anAmount('28.00'),
            imageUrl: null,
          },
        ],
        fullPrice: anAmount('28.00'),
        price: anAmount('22.40'),
        until: aMoment('2026-11-23T10:00:00.000Z'),
      },
    ],
    tracking: {
      parcels: [
        {
          id: '9',
          status: 'in_transit',
          carrier: 'DHL',
          trackingNumber: '0034',
          trackingUrl: 'https://dhl.test/0034',
          shippedAt: aMoment(),
          expectedAt: aMoment(),
          deliveredAt: null,
          lines: [{ title: 'Linen shirt', variantTitle: 'M', quantity: 1 }],
          scans: [
            { id: '1', status: 'shipped', happenedAt: aMoment(), place: 'Berlin', message: 'Collected' },
          ],
        },
      ],
      unshipped: [{ title: 'Mug', variantTitle: null, quantity: 2 }],
    },
  };
}

function everyEffect(): ChangeEffect[] {
  const side = { address: anAddress(), lines: ['Mara Lindqvist'] };
  return [
    { kind: 'correct-address', before: side, after: side },
    {
      kind: 'correct-contact',
      before: { email: 'mara@example.com', phone: null },
      after: { email: 'mara@example.com', phone: '+4930123456' },
    },
    { kind: 'swap-item', lineId: '1', quantity: 1, before: anItem(), after: anItem() },
    { kind: 'set-quantity', lineId: '2', item: anItem(), before: 1, after: 2 },
    { kind: 'add-item', item: anItem(), quantity: 1 },
    {
      kind: 'change-shipping',
      before: { title: 'Standard', price: anAmount('4.90') },
      after: { title: 'Express', price: anAmount('9.90') },
    },
    { kind: 'add-note', topic: 'delivery-instruction', before: null, after: 'Ring twice' },
    { kind: 'cancel-order', reason: 'other', refundMethod: 'store-credit', refund: anAmount() },
  ];
}

export function aQuote(): Quote {
  return {
    orderVersion: 'v1',
    effects: everyEffect(),
    difference: anAmount('0.00'),
    total: anAmount(),
    needsApproval: false,
    addressSuggestion: { address: anAddress(), lines: ['Mara Lindqvist', 'Berlin'] },
    price: {
      lines: [
        {
          lineId: null,
          title: 'Linen shirt',
          variantTitle: 'L',
          quantityBefore: 0,
          quantityAfter: 1,
          before: anAmount('0.00'),
          after: anAmount('47.79'),
          discounts: [{ title: 'WELCOME10', amount: anAmount('5.31'), fate: 'carried-over' }],
        },
      ],
      before: someTotals(),
      after: someTotals(),
      isTaxIncluded: true,
    },
    settlement: { action: 'collect', amount: anAmount('4.00'), payWithinSeconds: 3600 },
    closesAt: aMoment(),
  };
}

export function anEdit(): Edit {
  const { effects, difference } = aQuote();
  return {
    id: 'e1',
    orderId: '5001',
    status: 'settled',
    effects,
    difference,
    settlement: {
      action: 'collect',
      state: 'open',
      amount: anAmount('4.00'),
      payBy: aMoment(),
      paymentUrl: 'https://shop.test/pay',
    },
    approval: { state: 'declined', note: 'It has left already.' },
    acceptedAt: aMoment(),
    settledAt: null,
    problem: null,
  };
}

export function aSignedReceipt(): SignedReceipt {
  return { receipt: 'eyJh.eyJp.c2ln', disclosures: ['WyJzYWx0IiwiemlwIiwiMTAxMTUiXQ'] };
}

export function anOrderToken(): OrderToken {
  return {
    token: 'eyJh.eyJp.c2ln',
    orderId: '1001',
    expiresAt: '2026-11-23T09:30:00.000Z',
    changes: ['correct-address', 'swap-item'],
    view: 'full',
  };
}

export function anOrderLookup(): OrderLookup {
  return { lookupId: 'lookup-1', expiresAt: '2026-11-23T09:10:00.000Z' };
}

export function aProblem(): Problem {
  return {
    type: 'urn:amend:problem:address_invalid',
    title: 'Address',
    status: 422,
    detail: 'The street is missing.',
    code: 'address_invalid',
    nextStep: 'Add the street.',
    requestId: 'r1',
    retryAfterSeconds: 3,
    fields: [{ field: 'address1', reason: 'missing', message: 'Enter the street.' }],
    pointers: [{ pointer: '/changes/0', message: 'Unknown field' }],
    quote: aQuote(),
  };
}

export function someChoices(): Choices {
  return {
    lines: [
      {
        lineId: '1',
        variants: [
          {
            variantId: '202',
            title: 'L',
            options: [
              { name: 'Size', value: 'L', swatch: null },
              {
                name: 'Colour',
                value: 'Ink',
                swatch: { color: '#2F3A4A', imageUrl: 'https://cdn.test/ink.svg' },
              },
            ],
            imageUrl: 'https://cdn.test/shirt.svg',
            unitPrice: anAmount('53.10'),
            difference: anAmount('4.00'),
            isAvailable: true,
          },
        ],
      },
    ],
    shippingMethods: [{ methodId: 'express', title: 'Express', price: anAmount('9.90') }],
    cancelReasons: [{ id: 'other', title: 'Something else' }],
    refundMethods: ['original-payment', 'store-credit'],
  };
}
