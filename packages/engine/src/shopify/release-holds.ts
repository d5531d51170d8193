import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';
import { UserErrors } from './user-errors.ts';

const Data = z.record(z.string(), z.nullable(z.object({ userErrors: UserErrors })));

/** A hold of Amend, by Shopify's global ids. */
export interface PlacedHold {
  readonly fulfillmentOrderId: string;
  readonly holdId: string;
}

/** Releases so many holds, all in one document; each by its id, because Shopify would otherwise release everybody's (rule E10). */
export function releaseHoldsOperation(
  count: number,
): Operation<Readonly<Record<string, string>>, z.infer<typeof Data>> {
  const places = Array.from({ length: count }, (_, place) => place);
  const fields = places.map(
    (place) =>
      `o${place}: fulfillmentOrderReleaseHold(id: $id${place}, holdIds: [$hold${place}]) { userErrors { field message } }`,
  );
  return {
    name: 'ReleaseHolds',
    kind: 'mutation',
    estimatedCost: 10 * count,
    document: `mutation ReleaseHolds(${places.map((place) => `$id${place}: ID!, $hold${place}: ID!`).join(', ')}) {\n${fields.join('\n')}\n}`,
    parse: (data) => Data.parse(data),
  };
}

/** Releases holds (at least one), and gives back what Shopify had against it. */
export async function releaseHolds(admin: Admin, holds: readonly PlacedHold[]): Promise<readonly string[]> {
  const ids = Object.fromEntries(
    holds.flatMap(({ fulfillmentOrderId, holdId }, place) => [
      [`id${place}`, fulfillmentOrderId],
      [`hold${place}`, holdId],
    ]),
  );
  const payloads = await admin.run(releaseHoldsOperation(holds.length), ids);
  return Object.values(payloads).flatMap(
    (payload) => payload?.userErrors.map(({ message }) => message) ?? [],
  );
}
