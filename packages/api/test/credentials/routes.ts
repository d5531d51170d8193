import { endpoints, merchantEndpoints, proofEndpoints } from '@amend/contract';

/** One operation of the API, wherever its door is. */
export interface Operation {
  readonly method: string;
  readonly path: string;
}

const of = (all: object): readonly Operation[] =>
  Object.values(all).map(({ method, path }) => ({ method, path }));

/** Every operation that the API answers, by the door that it stands behind. What the contract has is taken from there. */
export const doors = {
  shopper: of(endpoints),
  merchant: of(merchantEndpoints),
  proof: of(proofEndpoints),
  page: [
    { method: 'GET', path: '/merchant/orders/:orderId{[0-9]{1,20}}' },
    { method: 'POST', path: '/merchant/orders/:orderId{[0-9]{1,20}}/edits/:editId' },
  ],
  webhook: [{ method: 'POST', path: '/webhooks/shopify' }],
  installation: [{ method: 'POST', path: '/shopify/installation' }],
  everybody: [
    { method: 'GET', path: '/healthz' },
    { method: 'GET', path: '/v1/receipt-keys' },
  ],
} satisfies Record<string, readonly Operation[]>;

/** A path of an operation about an order, and about edit, event and data request 1. */
export function pathOf({ path }: Operation, orderId: string): string {
  return path.replace(/:orderId(\{[^/]*\})?/, orderId).replace(/:\w+/g, '1');
}
