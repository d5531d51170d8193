import type { OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** `vaultedPaymentMethods`: the card the order was paid with, where orders come with permission to charge it again. */
export function resolveMandates(order: OrderRecord, { switches }: World): readonly Resolved[] {
  if (!switches.ordersHaveMandates) return [];
  return [
    {
      __typename: 'PaymentMandate',
      id: toGid('PaymentMandate', order.id),
      paymentInstrument: {
        __typename: 'VaultCreditCard',
        brand: 'bogus',
        lastDigits: '1',
        name: `${order.customer.firstName} ${order.customer.lastName}`,
        expired: false,
        expiryMonth: 12,
        expiryYear: new Date(order.createdAt).getUTCFullYear() + 3,
        billingAddress: null,
      },
    },
  ];
}
