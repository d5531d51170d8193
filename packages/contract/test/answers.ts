import type { Address, DisplayMoney, Edit, Moment, Order, Problem, Quote } from '../src/index.ts';

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

export function anOrder(): Order {
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
        title: 'Linen shirt',
        variantTitle: 'M',
        quantity: 1,
        imageUrl: 'https://cdn.test/shirt.svg',
      },
    ],
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
    },
    editWindows: { 'correct-address': { status: 'open', closesAt: aMoment('2026-11-23T10:00:00.000Z') } },
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

export function aQuote(): Quote {
  const side = { address: anAddress(), lines: ['Mara Lindqvist'] };
  return {
    orderVersion: 'v1',
    effects: [{ kind: 'correct-address', before: side, after: side }],
    difference: anAmount('0.00'),
    total: anAmount(),
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
    acceptedAt: aMoment(),
    settledAt: null,
    problem: null,
  };
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
