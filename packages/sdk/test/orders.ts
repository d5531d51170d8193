import type {
  Address,
  AddressFormat,
  Edit,
  EditWindow,
  Moment,
  Order,
  Parcel,
  Problem,
  Quote,
  Scan,
} from '@amend/contract';

/** The order token of every test: unsigned, for order 1001. */
export const TOKEN = `x.${btoa(JSON.stringify({ sub: '1001' }))}.x`;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An instant with the texts that the API would write in English. */
export function moment(at: string): Moment {
  const date = new Date(at);
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return { at: date.toISOString(), date: day, time: date.toISOString().slice(11, 16) };
}

/** An address in Berlin. */
export function address(changes: Partial<Address> = {}): Address {
  return {
    firstName: 'Mara',
    lastName: 'Lindqvist',
    company: null,
    address1: 'Torstraße 12',
    address2: null,
    zip: '10119',
    city: 'Berlin',
    provinceCode: null,
    countryCode: 'DE',
    phone: '+49 30 901820',
    ...changes,
  };
}

/** The lines of a label. */
export function lines({ firstName, lastName, company, address1, address2, zip, city }: Address): string[] {
  return [`${firstName} ${lastName}`, company, address1, address2, `${zip} ${city}`, 'Germany'].filter(
    (line) => line !== null,
  );
}

/** How Germany writes addresses. */
export function format(changes: Partial<AddressFormat> = {}): AddressFormat {
  return {
    countryCode: 'DE',
    countryName: 'Germany',
    rows: [
      ['firstName', 'lastName'],
      ['company'],
      ['address1'],
      ['address2'],
      ['zip', 'city'],
      ['countryCode'],
      ['phone'],
    ],
    required: ['lastName', 'address1', 'zip', 'city', 'countryCode'],
    locked: ['countryCode'],
    cityLabel: 'city',
    zipLabel: 'postalCode',
    provinceLabel: 'state',
    provinces: [],
    ...changes,
  };
}

/** A window that is open until the given instant. */
export function openWindow(closesAt: string | null): EditWindow {
  return { status: 'open', closesAt: closesAt === null ? null : moment(closesAt) };
}

/** A window that is closed because the order is being packed. */
export function closedWindow(): EditWindow {
  return {
    status: 'closed',
    reason: 'fulfillment_started',
    detail: 'This order is being packed, so its address can no longer be changed here.',
    nextStep: 'Write to the shop right away, and it will try to stop the parcel.',
  };
}

/** One scan. */
export function scan(
  status: Scan['status'],
  at: string,
  place: string | null = null,
  message: string | null = null,
): Scan {
  return { id: `${status}-${at}`, status, happenedAt: moment(at), place, message };
}

/** A parcel on its way to Berlin. */
export function parcel(changes: Partial<Parcel> = {}): Parcel {
  return {
    id: 'parcel-1',
    status: 'in_transit',
    carrier: 'DHL',
    trackingNumber: '00340434161094042557',
    trackingUrl: 'https://www.dhl.de/track?id=00340434161094042557',
    shippedAt: moment('2026-11-23T16:20:00Z'),
    expectedAt: moment('2026-11-26T12:00:00Z'),
    deliveredAt: null,
    lines: [{ title: 'Linen shirt', variantTitle: 'M / Sand', quantity: 1 }],
    scans: [
      scan(
        'in_transit',
        '2026-11-24T04:41:00Z',
        'Börnicke',
        'The shipment has been processed in the parcel center',
      ),
      scan('in_transit', '2026-11-23T20:02:00Z', 'Hamburg', null),
      scan('shipped', '2026-11-23T16:20:00Z', 'Hamburg', 'The shipment has been handed over'),
    ],
    ...changes,
  };
}

/** The same edit window for every kind of change. */
export function everyWindow(window: EditWindow): Order['editWindows'] {
  return {
    'correct-address': window,
    'correct-contact': window,
    'swap-item': window,
    'set-quantity': window,
    'add-item': window,
    'change-shipping': window,
    'add-note': window,
    'cancel-order': window,
  };
}

/** An order with one parcel on its way. */
export function order(changes: Partial<Order> = {}): Order {
  const to = address();
  return {
    id: '1001',
    name: '#1001',
    version: 'v1',
    placedAt: moment('2026-11-23T08:00:00Z'),
    cancelledAt: null,
    lines: [
      {
        id: '9001',
        variantId: '201',
        title: 'Linen shirt',
        variantTitle: 'M / Sand',
        quantity: 1,
        unitPrice: { amount: '53.10', currencyCode: 'EUR', text: '€53.10' },
        isEditable: true,
        imageUrl: null,
      },
    ],
    contact: { email: 'mara@example.com', phone: null },
    notes: [],
    shippingMethod: 'Standard',
    total: { amount: '58.00', currencyCode: 'EUR', text: '€58.00' },
    destination: { address: to, lines: lines(to), format: format(), news: null },
    editWindows: everyWindow(openWindow('2026-11-23T15:42:00Z')),
    offers: [],
    tracking: { parcels: [parcel()], unshipped: [] },
    ...changes,
  };
}

/** What changing the address costs. */
export function quote(to: Address, changes: Partial<Quote> = {}): Quote {
  const from = address();
  return {
    needsApproval: false,
    addressSuggestion: null,
    orderVersion: 'v1',
    effects: [
      {
        kind: 'correct-address',
        before: { address: from, lines: lines(from) },
        after: { address: to, lines: lines(to) },
      },
    ],
    difference: { amount: '0.00', currencyCode: 'EUR', text: '€0.00' },
    total: { amount: '58.00', currencyCode: 'EUR', text: '€58.00' },
    price: null,
    settlement: {
      action: 'none',
      amount: { amount: '0.00', currencyCode: 'EUR', text: '€0.00' },
      payWithinSeconds: null,
    },
    closesAt: moment('2026-11-23T15:42:00Z'),
    ...changes,
  };
}

/** An edit that is made. */
export function edit(to: Address, changes: Partial<Edit> = {}): Edit {
  const { effects, difference } = quote(to);
  return {
    id: 'edit-1',
    orderId: '1001',
    status: 'settled',
    settlement: {
      action: 'none',
      state: 'none',
      amount: { amount: '0.00', currencyCode: 'EUR', text: '€0.00' },
      payBy: null,
      paymentUrl: null,
    },
    approval: { state: 'not-needed', note: null },
    effects,
    difference,
    acceptedAt: moment('2026-11-23T09:00:00Z'),
    settledAt: moment('2026-11-23T09:00:01Z'),
    problem: null,
    ...changes,
  };
}

/** A refusal as the API sends it. */
export function problem(code: string, status: number, changes: Partial<Problem> = {}): Problem {
  return {
    type: `urn:amend:problem:${code}`,
    title: code,
    status,
    code,
    detail: `What happened: ${code}.`,
    nextStep: 'What can be done.',
    requestId: 'req-1',
    ...changes,
  };
}
