import type { Simulator } from '@amend/simulator';

export type SimulatedOrder = Simulator['state']['orders'][number];

/** What the details of an order are. */
export interface Details {
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly 'gift-message': string;
  readonly 'delivery-instruction': string;
}

export type DetailField = keyof Details;
export const DETAIL_FIELDS: readonly DetailField[] = [
  'address',
  'email',
  'phone',
  'gift-message',
  'delivery-instruction',
];

/** What is asked of an order at one moment, read from the simulated Shopify itself and never through Amend. */
export interface Glance {
  readonly details: Details;
  /** Whether something was shipped or handed to a warehouse. */
  readonly hasStarted: boolean;
  readonly isAllShipped: boolean;
  readonly isCancelled: boolean;
  readonly agreements: number;
  /** The holds on what can still be packed. */
  readonly holds: readonly { readonly id: number; readonly handle: string | null }[];
  /** How much of what can still be packed is not held for a payment. */
  readonly unheld: number;
}

/** The handle of the hold that Amend places until an order is paid. */
const PAYMENT_HOLD = 'amend-payment';

export function glanceAt(order: SimulatedOrder): Glance {
  const packable = order.fulfillmentOrders.filter(
    ({ status }) => status !== 'CLOSED' && status !== 'CANCELLED',
  );
  return {
    details: detailsOf(order),
    hasStarted:
      order.fulfillments.some(({ status }) => status === 'SUCCESS') ||
      order.fulfillmentOrders.some(
        ({ status, requestStatus, lines }) =>
          !(
            ['OPEN', 'SCHEDULED', 'ON_HOLD', 'CANCELLED'].includes(status) ||
            (status === 'CLOSED' && lines.length === 0)
          ) || requestStatus !== 'UNSUBMITTED',
      ),
    isAllShipped:
      order.fulfillments.some(({ status }) => status === 'SUCCESS') &&
      order.fulfillmentOrders.every(({ lines }) => lines.every(({ remaining }) => remaining === 0)),
    isCancelled: order.cancelledAt !== null,
    agreements: order.agreements.length,
    holds: packable.flatMap(({ holds }) => holds.map(({ id, handle }) => ({ id, handle }))),
    unheld: packable.filter(({ holds }) => !holds.some(({ handle }) => handle === PAYMENT_HOLD)).length,
  };
}

function detailsOf({ shippingAddress, email, phone, customAttributes }: SimulatedOrder): Details {
  const note = (name: string) => customAttributes.find(({ key }) => key === name)?.value ?? '';
  return {
    address: JSON.stringify(
      Object.entries(shippingAddress).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
    email: email ?? '',
    phone: phone ?? '',
    'gift-message': note('Gift message'),
    'delivery-instruction': note('Delivery instruction'),
  };
}
