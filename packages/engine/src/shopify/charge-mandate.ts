import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

interface Variables extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly mandateId: string;
  readonly key: string;
  readonly amount: Money;
}

/** Charges a card on file, once per key. Shopify does it in a job after its answer. */
export const chargeMandateOperation: Operation<Variables, UserErrors> = {
  name: 'ChargeMandate',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation ChargeMandate($id: ID!, $mandateId: ID!, $key: String!, $amount: MoneyInput!) {
      orderCreateMandatePayment(id: $id, mandateId: $mandateId, idempotencyKey: $key, amount: $amount) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ orderCreateMandatePayment: z.object({ userErrors: UserErrors }) }).parse(data)
      .orderCreateMandatePayment.userErrors,
};

/** A card on file (by Shopify's global id) and what to take from it. */
export interface MandateCharge {
  readonly orderId: string;
  readonly mandateId: string;
  /** Shopify's idempotency key. */
  readonly key: string;
  readonly amount: Money;
}

/** Begins to charge a card on file, and gives back what Shopify had against it. Whether it was paid, the order tells. */
export async function chargeMandate(
  admin: Admin,
  { orderId, mandateId, key, amount }: MandateCharge,
): Promise<readonly string[]> {
  const errors = await admin.run(chargeMandateOperation, {
    id: gidOf('Order', orderId),
    mandateId,
    key,
    amount,
  });
  return errors.map(({ message }) => message);
}
