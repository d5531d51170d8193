import type { Resolved } from './resolved.ts';

/** `FulfillmentService` of a shop that packs by itself. Source: the answer on `queries/shop` to `fulfillmentServices`. */
export const MANUAL_SERVICE: Resolved = {
  __typename: 'FulfillmentService',
  id: 'gid://shopify/FulfillmentService/manual',
  handle: 'manual',
  serviceName: 'Manual',
  type: 'MANUAL',
  callbackUrl: null,
  fulfillmentOrdersOptIn: false,
  inventoryManagement: false,
};
