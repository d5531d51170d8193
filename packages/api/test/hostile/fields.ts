import type { Order } from '@amend/contract';
import type { Simulator } from '@amend/simulator';

type OrderRecord = Simulator['state']['orders'][number];

/** One text that others wrote: where it stands in Shopify, and where an order has it. */
export interface TextField {
  readonly name: string;
  /** Writes the text into Shopify's order, or into its catalogue. */
  readonly write: (order: OrderRecord, text: string, simulator: Simulator) => void;
  readonly read: (order: Order) => unknown;
}

/** The variant that the kit of these tests offers. */
export const OFFERED_VARIANT = '44100000000600';

function parcelOf({ fulfillments: [parcel] }: OrderRecord) {
  if (!parcel) throw new Error('The order has no parcel.');
  return parcel;
}

const tracked = (field: 'company' | 'number', name: string, read: TextField['read']): TextField => ({
  name,
  write: (order, text) => {
    const parcel = parcelOf(order);
    parcel.tracking = { ...parcel.tracking, [field]: text };
  },
  read,
});

const addressed = (field: keyof NonNullable<Order['destination']>['address']): TextField => ({
  name: `the address: ${field}`,
  write: (order, text) => (order.shippingAddress = { ...order.shippingAddress, [field]: text }),
  read: ({ destination }) => destination?.address[field],
});

const noted = (topic: 'gift-message' | 'delivery-instruction', key: string): TextField => ({
  name: `the ${topic}`,
  write: (order, value) => (order.customAttributes = [{ key, value }]),
  read: ({ notes }) => notes.find((note) => note.topic === topic)?.text,
});

/** Every text of an order that is not Amend's own, but the addresses of pictures and parcels. */
export const TEXT_FIELDS: readonly TextField[] = [
  { name: 'its name', write: (order, name) => Object.assign(order, { name }), read: ({ name }) => name },
  { name: 'its e-mail', write: (order, text) => (order.email = text), read: ({ contact }) => contact.email },
  { name: 'its phone', write: (order, text) => (order.phone = text), read: ({ contact }) => contact.phone },
  {
    name: 'the shipping method',
    write: ({ shippingLines: [line] }, title) => Object.assign(line ?? {}, { title }),
    read: ({ shippingMethod }) => shippingMethod,
  },
  {
    name: 'the title of a line',
    write: ({ lines: [line] }, title) => Object.assign(line ?? {}, { title }),
    read: ({ lines, tracking }) =>
      lines[0]?.title === tracking.parcels[0]?.lines[0]?.title ? lines[0]?.title : 'both',
  },
  {
    name: 'the variant of a line',
    write: ({ lines: [line] }, variantTitle) => Object.assign(line ?? {}, { variantTitle }),
    read: ({ lines }) => lines[0]?.variantTitle,
  },
  ...(
    [
      'firstName',
      'lastName',
      'company',
      'address1',
      'address2',
      'zip',
      'city',
      'provinceCode',
      'phone',
    ] as const
  ).map(addressed),
  noted('gift-message', 'Gift message'),
  noted('delivery-instruction', 'Delivery instruction'),
  tracked('company', 'the carrier', ({ tracking }) => tracking.parcels[0]?.carrier),
  tracked('number', 'the tracking number', ({ tracking }) => tracking.parcels[0]?.trackingNumber),
  {
    name: 'what the carrier says',
    write: (order, message) => Object.assign(parcelOf(order).events.at(-1) ?? {}, { message }),
    read: ({ tracking }) => tracking.parcels[0]?.scans[0]?.message,
  },
  {
    name: 'the title of what is offered',
    write: (_, title, { state }) =>
      Object.assign(state.products.find(({ variants }) => variants.some(isOffered)) ?? {}, { title }),
    read: ({ offers }) => offers[0]?.items[0]?.title,
  },
  {
    name: 'the variant of what is offered',
    write: (_, title, { state }) =>
      Object.assign(state.products.flatMap(({ variants }) => variants).find(isOffered) ?? {}, { title }),
    read: ({ offers }) => offers[0]?.items[0]?.variantTitle,
  },
];

function isOffered({ id }: { readonly id: number }): boolean {
  return String(id) === OFFERED_VARIANT;
}
