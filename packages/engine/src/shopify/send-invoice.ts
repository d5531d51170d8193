import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

/** Has Shopify e-mail the invoice of an order to its shopper. */
export const sendInvoiceOperation: Operation<{ id: string }, UserErrors> = {
  name: 'SendInvoice',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation SendInvoice($id: ID!) {
      orderInvoiceSend(id: $id) {
        userErrors {
          field
          message
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ orderInvoiceSend: z.object({ userErrors: UserErrors }) }).parse(data).orderInvoiceSend
      .userErrors,
};

/** Has Shopify e-mail the invoice of an order, and gives back what it had against it. */
export async function sendInvoice(admin: Admin, orderId: string): Promise<readonly string[]> {
  const errors = await admin.run(sendInvoiceOperation, { id: gidOf('Order', orderId) });
  return errors.map(({ message }) => message);
}
