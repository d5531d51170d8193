import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';

/** A fulfilment hold as it is placed; `handle` (64 characters at most) names it among Amend's own (rule E10). */
export interface Hold {
  /** Shopify's `FulfillmentHoldReason`. */
  readonly reason: string;
  readonly reasonNotes: string | null;
  readonly handle: string;
}

const Payload = z.object({
  userErrors: z.array(z.object({ message: z.string(), code: z.nullable(z.string()) })),
});
const Data = z.record(z.string(), z.nullable(Payload));

/** Holds so many fulfilment orders, all in one document. */
export function holdFulfillmentOrdersOperation(
  count: number,
): Operation<Readonly<Record<string, string | Hold>>, z.infer<typeof Data>> {
  const places = Array.from({ length: count }, (_, place) => place);
  const fields = places.map(
    (place) =>
      `o${place}: fulfillmentOrderHold(id: $id${place}, fulfillmentHold: $hold) { userErrors { message code } }`,
  );
  return {
    name: 'HoldFulfillmentOrders',
    kind: 'mutation',
    estimatedCost: 10 * count,
    document: `mutation HoldFulfillmentOrders($hold: FulfillmentOrderHoldInput!, ${places.map((place) => `$id${place}: ID!`).join(', ')}) {\n${fields.join('\n')}\n}`,
    parse: (data) => Data.parse(data),
  };
}

/**
 * Places a hold on each of the fulfilment orders (at least one), but not at or after `notAfterMs`, and gives back what Shopify had against it. One with
 * the same handle that is there already is what was wanted.
 */
export async function holdFulfillmentOrders(
  admin: Admin,
  fulfillmentOrderIds: readonly string[],
  hold: Hold,
  notAfterMs = Infinity,
): Promise<readonly string[]> {
  const ids = Object.fromEntries(fulfillmentOrderIds.map((id, place) => [`id${place}`, id]));
  const operation = holdFulfillmentOrdersOperation(fulfillmentOrderIds.length);
  const payloads = await admin.run(operation, { hold, ...ids }, { notAfterMs });
  return Object.values(payloads)
    .flatMap((payload) => payload?.userErrors ?? [])
    .filter(({ code }) => code !== 'DUPLICATE_FULFILLMENT_HOLD_HANDLE')
    .map(({ message }) => message);
}
