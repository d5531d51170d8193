import type {
  Address,
  AddressFormat,
  DisplayMoney,
  EditWindow,
  Moment,
  Order,
  Parcel,
  Problem,
  Scan,
} from '@amend/contract';
import { problemOf, type Display, type Refusal } from '@amend/engine';

const HOUR_MS = 3_600_000;

/** Makes orders as an API would answer them, in one language and at one time. */
export interface OrderFixtures {
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
  /** The address of a picture of the simulated shop, by its name. */
  picture(name: string): string;
}

const address: OrderFixtures['address'] = (changes) => ({
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

const everyWindow: OrderFixtures['everyWindow'] = (window) => ({
  'correct-address': window,
  'correct-contact': window,
  'swap-item': window,
  'set-quantity': window,
  'add-item': window,
  'change-shipping': window,
  'add-note': window,
  'cancel-order': window,
});

/** Makes {@link OrderFixtures}. `now` is in milliseconds; pictures are below the address `pictures`. */
export function createOrderFixtures(display: Display, now: number, pictures: string): OrderFixtures {
  const at = (hours: number) => display.moment(now + hours * HOUR_MS);
  const money = (amount: string) => display.money({ amount, currencyCode: 'EUR' });
  const picture = (name: string) => `${pictures}${name}.svg`;
  const problem = (refusal: Refusal) => problemOf(refusal, display, 'req_gallery');

  const lines: OrderFixtures['lines'] = (to) =>
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

  const format: OrderFixtures['format'] = (changes) => ({
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

  const destination: OrderFixtures['destination'] = (to = address(), how = format()) => ({
    address: to,
    lines: lines(to),
    format: how,
    news: null,
  });

  const openWindow: OrderFixtures['openWindow'] = (hours = 30) => ({
    status: 'open',
    closesAt: hours === null ? null : at(hours),
  });

  const closedWindow: OrderFixtures['closedWindow'] = (refusal) => {
    const { code: reason, detail, nextStep } = problem(refusal);
    return { status: 'closed', reason, detail, nextStep };
  };

  const scan: OrderFixtures['scan'] = (status, hours, place = null, message = null) => ({
    id: `${status}${hours}`,
    status,
    happenedAt: at(hours),
    place,
    message,
  });

  const parcel: OrderFixtures['parcel'] = (changes) => ({
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

  const order: OrderFixtures['order'] = (changes) => ({
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
        imageUrl: picture('linen-shirt-sand'),
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
    picture,
  };
}
