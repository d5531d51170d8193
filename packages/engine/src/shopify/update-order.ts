import { ADDRESS_FIELDS } from '@amend/contract';
import type { Address, AddressField } from '@amend/contract';
import * as z from 'zod/mini';

import type { OrderStanding } from '../order-facts.ts';
import type { Admin } from './admin.ts';
import { gidOf } from './gid.ts';
import type { Operation } from './operation.ts';
import { lineFields, orderFields } from './order-fields.ts';
import { OrderReply, standingOf } from './order-reply.ts';
import { UserErrors } from './user-errors.ts';

/** What is written over on an order; what is left out stays. `attributes` are set by key, and `null` takes one off. */
export interface OrderPatch {
  readonly shippingAddress?: Address;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly attributes?: Readonly<Record<string, string | null>>;
}

interface OrderInput {
  readonly id: string;
  readonly shippingAddress?: Address;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly customAttributes?: readonly { readonly key: string; readonly value: string }[];
}

const Payload = z.object({ order: z.nullable(OrderReply), userErrors: UserErrors });

/** Writes over parts of an order and reads it back in the same call. */
export const updateOrderOperation: Operation<{ input: OrderInput }, z.infer<typeof Payload>> = {
  name: 'UpdateOrder',
  kind: 'mutation',
  document: /* GraphQL */ `
    mutation UpdateOrder($input: OrderInput!) {
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
export type OrderUpdate =
  | { readonly ok: true; readonly standing: OrderStanding }
  | { readonly ok: false; readonly errors: readonly OrderUpdateError[] };

/** What Shopify did not accept of an update: a field of the address, the contact, or something it does not name. */
export interface OrderUpdateError {
  readonly field: AddressField | null;
  readonly isOfContact: boolean;
  readonly message: string;
}

/**
 * Writes a patch over an order, but not at or after `notAfterMs` (rule E3).
 *
 * An address is sent whole, because Shopify overwrites all of it; so are the custom attributes, from those the order has now.
 */
export async function updateOrder(
  admin: Admin,
  order: Pick<OrderStanding, 'id' | 'customAttributes'>,
  { attributes, ...fields }: OrderPatch,
  notAfterMs?: number,
): Promise<OrderUpdate> {
  const input: OrderInput = {
    id: gidOf('Order', order.id),
    ...fields,
    ...(attributes ? { customAttributes: attributesWith(order.customAttributes, attributes) } : {}),
  };
  const { order: updated, userErrors } = await admin.run(
    updateOrderOperation,
    { input },
    notAfterMs === undefined ? {} : { notAfterMs },
  );
  if (updated && userErrors.length === 0) return { ok: true, standing: standingOf(updated) };
  return {
    ok: false,
    errors: userErrors.map(({ field, message }) => ({
      field: addressFieldNamed(field),
      isOfContact:
        field?.at(-1) === 'email' || (field?.at(-1) === 'phone' && !field.includes('shippingAddress')),
      message,
    })),
  };
}

function attributesWith(
  now: OrderStanding['customAttributes'],
  changes: Readonly<Record<string, string | null>>,
): { key: string; value: string }[] {
  const kept = now
    .filter(({ key }) => !(key in changes))
    .map(({ key, value }) => ({ key, value: value ?? '' }));
  const set = Object.entries(changes).flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
  return [...kept, ...set];
}

/** Shopify's errors have no code; the path of the field is the part that can be relied on. */
function addressFieldNamed(path: readonly string[] | null): AddressField | null {
  const name = path?.at(-1)?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const aliases: Readonly<Record<string, AddressField>> = {
    province: 'provinceCode',
    country: 'countryCode',
  };
  return ADDRESS_FIELDS.find((field) => field === name) ?? aliases[name ?? ''] ?? null;
}
