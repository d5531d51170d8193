import type {
  Address,
  AddressFormat,
  Change,
  DisplayMoney,
  Edit,
  EditWindow,
  Moment,
  Order,
  Parcel,
  Problem,
  Quote,
  Scan,
} from '@amend/contract';
import { problemOf, type Display, type Refusal } from '@amend/engine';

const HOUR_MS = 3_600_000;

/** Makes what an API would answer, in one language and at one time: the only place in which the gallery's data is made. */
export interface Fixtures {
  /** The language's tag. */
  readonly locale: string;
  /** An instant so many hours from now. */
  at(hours: number): Moment;
  money(amount: string): DisplayMoney;
  address(changes?: Partial<Address>): Address;
  /** The address as the postman reads it, with the name of the country. */
  lines(address: Address): string[];
  format(changes?: Partial<AddressFormat>): AddressFormat;
  destination(address?: Address, format?: AddressFormat): NonNullable<Order['destination']>;
  openWindow(hours?: number | null): EditWindow;
  closedWindow(refusal: Refusal): EditWindow;
  everyWindow(window: EditWindow): Order['editWindows'];
  scan(status: Scan['status'], hours: number, place?: string | null, message?: string | null): Scan;
  parcel(changes?: Partial<Parcel>): Parcel;
  order(changes?: Partial<Order>): Order;
  problem(refusal: Refusal): Problem;
  /** A quote for changes that cost nothing. */
  quote(changes: readonly Change[], more?: Partial<Quote>): Quote;
  /** A quote that was accepted. */
  edit(quote: Quote, changes?: Partial<Edit>): Edit;
}

const address: Fixtures['address'] = (changes) => ({
  firstName: 'Lena',
  lastName: 'Hartwig',
  company: null,
  address1: 'Invalidenstraße 116',
  address2: null,
  zip: '10155',
  city: 'Berlin',
  provinceCode: null,
  countryCode: 'DE',
  phone: '+49 30 901820',
  ...changes,
});

const everyWindow: Fixtures['everyWindow'] = (window) => ({
  'correct-address': window,
  'correct-contact': window,
  'swap-item': window,
  'set-quantity': window,
  'add-item': window,
  'change-shipping': window,
  'add-note': window,
  'cancel-order': window,
});

/** Makes {@link Fixtures}. */
export function createFixtures(display: Display, now: number): Fixtures {
  const at = (hours: number) => display.moment(now + hours * HOUR_MS);
  const money = (amount: string) => display.money({ amount, currencyCode: 'EUR' });
  const problem = (refusal: Refusal) => problemOf(refusal, display, 'req_gallery');

  const lines: Fixtures['lines'] = (to) =>
    [
      [to.firstName, to.lastName],
      [to.company],
      [to.address1],
      [to.address2],
      to.countryCode === 'US' ? [to.city, to.provinceCode, to.zip] : [to.zip, to.city],
      [display.countryName(to.countryCode)],
    ]
      .map((line) => line.filter(Boolean).join(' '))
      .filter(Boolean);

  const format: Fixtures['format'] = (changes) => ({
    countryCode: 'DE',
    countryName: display.countryName('DE'),
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
  });

  const destination: Fixtures['destination'] = (to = address(), how = format()) => ({
    address: to,
    lines: lines(to),
    format: how,
  });

  const openWindow: Fixtures['openWindow'] = (hours = 30) => ({
    status: 'open',
    closesAt: hours === null ? null : at(hours),
  });

  const closedWindow: Fixtures['closedWindow'] = (refusal) => {
    const { code: reason, detail, nextStep } = problem(refusal);
    return { status: 'closed', reason, detail, nextStep };
  };

  const scan: Fixtures['scan'] = (status, hours, place = null, message = null) => ({
    id: `${status}${hours}`,
    status,
    happenedAt: at(hours),
    place,
    message,
  });

  const parcel: Fixtures['parcel'] = (changes) => ({
    id: 'parcel-1',
    status: 'in_transit',
    carrier: 'DHL',
    trackingNumber: '00340434161094021518',
    trackingUrl: 'https://www.dhl.de/track?id=00340434161094021518',
    shippedAt: at(-40),
    expectedAt: at(72),
    deliveredAt: null,
    lines: [{ title: 'Linen shirt', variantTitle: 'Sand / M', quantity: 1 }],
    scans: [
      scan('in_transit', -12, 'Börnicke', 'The shipment has been processed in the parcel center'),
      scan('in_transit', -30, 'Hamburg'),
      scan('shipped', -40, 'Hamburg', 'The shipment has been handed over'),
    ],
    ...changes,
  });

  const order: Fixtures['order'] = (changes) => ({
    id: '1001',
    name: '#1001',
    version: 'v1',
    placedAt: at(-44),
    cancelledAt: null,
    lines: [
      {
        id: '9001',
        variantId: '201',
        title: 'Linen shirt',
        variantTitle: 'Sand / M',
        quantity: 1,
        unitPrice: money('68.00'),
        isEditable: true,
        imageUrl: null,
      },
    ],
    contact: { email: 'lena.hartwig@example.com', phone: null },
    notes: [],
    shippingMethod: 'Standard',
    total: money('72.90'),
    destination: destination(),
    editWindows: everyWindow(openWindow()),
    offers: [],
    tracking: { parcels: [parcel()], unshipped: [] },
    ...changes,
  });

  const quote: Fixtures['quote'] = (changes, more) => ({
    orderVersion: 'v1',
    effects: changes.flatMap((change) =>
      change.kind === 'correct-address'
        ? {
            kind: change.kind,
            before: { address: address(), lines: lines(address()) },
            after: { address: change.address, lines: lines(change.address) },
          }
        : [],
    ),
    difference: money('0.00'),
    total: money('72.90'),
    price: null,
    settlement: { action: 'none', amount: money('0.00'), payWithinSeconds: null },
    closesAt: at(30),
    needsApproval: false,
    addressSuggestion: null,
    ...more,
  });

  const edit: Fixtures['edit'] = ({ effects, difference, settlement }, changes) => ({
    id: 'edit-1',
    orderId: '1001',
    status: 'settled',
    effects,
    difference,
    settlement: {
      action: settlement.action,
      state: settlement.action === 'none' ? 'none' : 'open',
      amount: settlement.amount,
      payBy: null,
      paymentUrl: null,
    },
    approval: { state: 'not-needed', note: null },
    acceptedAt: at(0),
    settledAt: at(0),
    problem: null,
    ...changes,
  });

  return {
    locale: display.locale,
    at,
    money,
    address,
    lines,
    format,
    destination,
    openWindow,
    closedWindow,
    everyWindow,
    scan,
    parcel,
    order,
    problem,
    quote,
    edit,
  };
}
