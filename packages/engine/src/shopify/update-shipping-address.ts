import { ADDRESS_FIELDS } from '@amend/contract';
import type { Address, AddressField } from '@amend/contract';
import * as z from 'zod/mini';

import type { OrderStanding } from '../order-facts.ts';
import type { Admin, RunOptions } from './admin.ts';
import type { Operation } from './operation.ts';
import { lineFields, orderFields } from './order-fields.ts';
import { OrderReply, standingOf } from './order-reply.ts';
import { orderGid } from './read-order.ts';

const Payload = z.object({
  order: z.nullable(OrderReply),
  userErrors: z.array(z.object({ field: z.nullable(z.array(z.string())), message: z.string() })),
});

/** Replaces an order's shipping address and reads the order back in the same call. */
export const updateShippingAddressOperation: Operation<
  { input: { id: string; shippingAddress: Address } },
  z.infer<typeof Payload>
> = {
  name: 'UpdateShippingAddress',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation UpdateShippingAddress($input: OrderInput!) {
      orderUpdate(input: $input) {
        order {
          ...OrderFields
        }
        userErrors {
          field
          message
        }
      }
    }
    ${orderFields}
    ${lineFields}
  `,
  parse: (data) => z.object({ orderUpdate: Payload }).parse(data).orderUpdate,
};

/** The order as it is after the update, or Shopify's own words for what it did not accept, by field where it names one. */
export type AddressUpdate =
  | { readonly ok: true; readonly standing: OrderStanding }
  | {
      readonly ok: false;
      readonly errors: readonly { readonly field: AddressField | null; readonly message: string }[];
    };

/** Replaces the shipping address of an order; every field is sent, because Shopify overwrites the whole address. */
export async function updateShippingAddress(
  admin: Admin,
  orderId: string,
  address: Address,
  options?: RunOptions,
): Promise<AddressUpdate> {
  const input = { id: orderGid(orderId), shippingAddress: address };
  const { order, userErrors } = await admin.run(updateShippingAddressOperation, { input }, options);
  if (order && userErrors.length === 0) return { ok: true, standing: standingOf(order) };
  return {
    ok: false,
    errors: userErrors.map(({ field, message }) => ({ field: fieldNamed(field), message })),
  };
}

/** Shopify's errors have no code; the path of the field is the part that can be relied on. */
function fieldNamed(path: readonly string[] | null): AddressField | null {
  const name = path?.at(-1)?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const aliases: Readonly<Record<string, AddressField>> = {
    province: 'provinceCode',
    country: 'countryCode',
  };
  return ADDRESS_FIELDS.find((field) => field === name) ?? aliases[name ?? ''] ?? null;
}
