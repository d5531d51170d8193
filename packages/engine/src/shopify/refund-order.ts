import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import type { RefundShare } from '../settlement/allocate-refund.ts';
import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

const Payload = z.object({ refund: z.nullable(z.object({ id: z.string() })), userErrors: UserErrors });

interface Variables extends Readonly<Record<string, unknown>> {
  readonly input: object;
  readonly key: string;
}

/** Gives money back, once per key. */
export const refundOrderOperation: Operation<Variables, z.infer<typeof Payload>> = {
  name: 'RefundOrder',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation RefundOrder($input: RefundInput!, $key: String!) {
      refundCreate(input: $input) @idempotent(key: $key) {
        refund {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) => z.object({ refundCreate: Payload }).parse(data).refundCreate,
};

/** What is given back, and how. */
export interface RefundOrder {
  readonly amount: Money;
  /** Shopify's idempotency key. */
  readonly key: string;
  /** By which the refund is known again. */
  readonly note: string;
  /** The payments that it goes back to; none where it is given as store credit. */
  readonly shares: readonly RefundShare[];
}

/** Gives money back, and says what Shopify had against it: nothing where it was done. No lines are refunded: the edit took them off. */
export async function refundOrder(
  admin: Admin,
  orderId: string,
  { amount, key, note, shares }: RefundOrder,
): Promise<readonly string[]> {
  const id = gidOf('Order', orderId);
  const input = {
    orderId: id,
    currency: amount.currencyCode,
    note,
    notify: true,
    transactions: shares.map(({ parentId, gateway, amount: share }) => ({
      orderId: id,
      kind: 'REFUND',
      gateway,
      parentId,
      amount: share.amount,
    })),
    ...(shares.length === 0 ? { refundMethods: [{ storeCreditRefund: { amount } }] } : {}),
  };
  const { refund, userErrors } = await admin.run(refundOrderOperation, { input, key });
  if (userErrors.length > 0) return userErrors.map(({ message }) => message);
  return refund ? [] : ['no refund was made'];
}
