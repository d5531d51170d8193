import type { RefundMethod } from '@amend/contract';
import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';

const Payload = z.object({
  jobResult: z.nullable(z.object({ id: z.string() })),
  orderCancelUserErrors: z.array(z.object({ message: z.string(), code: z.nullable(z.string()) })),
});

interface Variables extends Readonly<Record<string, unknown>> {
  readonly orderId: string;
  readonly restock: boolean;
  readonly refundMethod: object;
  readonly staffNote: string;
}

/** Starts to cancel an order, as the shopper wanted it. Shopify does it after its answer. */
export const cancelOrderOperation: Operation<Variables, z.infer<typeof Payload>> = {
  name: 'CancelOrder',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation CancelOrder(
      $orderId: ID!
      $restock: Boolean!
      $refundMethod: OrderCancelRefundMethodInput!
      $staffNote: String!
    ) {
      orderCancel(
        orderId: $orderId
        reason: CUSTOMER
        restock: $restock
        refundMethod: $refundMethod
        notifyCustomer: true
        staffNote: $staffNote
      ) {
        jobResult {
          id
        }
        orderCancelUserErrors {
          message
          code
        }
      }
    }
  `,
  parse: (data) => z.object({ orderCancel: Payload }).parse(data).orderCancel,
};

/** How an order is cancelled. */
export interface Cancellation {
  readonly refundMethod: RefundMethod;
  readonly isRestocked: boolean;
  /** For the shop's staff; at most 255 characters. */
  readonly staffNote: string;
}

/** The job that cancels the order, or Shopify's reasons for refusing. */
export type CancellationStart =
  | { readonly ok: true; readonly jobId: string | null }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Starts to cancel an order, but not at or after `notAfterMs` (rule E3). The shopper is told by Shopify's own e-mail. */
export async function startCancellation(
  admin: Admin,
  orderId: string,
  { refundMethod, isRestocked, staffNote }: Cancellation,
  notAfterMs?: number,
): Promise<CancellationStart> {
  const { jobResult, orderCancelUserErrors } = await admin.run(
    cancelOrderOperation,
    {
      orderId: gidOf('Order', orderId),
      restock: isRestocked,
      refundMethod:
        refundMethod === 'store-credit' ? { storeCreditRefund: {} } : { originalPaymentMethodsRefund: true },
      staffNote,
    },
    notAfterMs === undefined ? {} : { notAfterMs },
  );
  return orderCancelUserErrors.length > 0
    ? { ok: false, messages: orderCancelUserErrors.map(({ message }) => message) }
    : { ok: true, jobId: jobResult?.id ?? null };
}
