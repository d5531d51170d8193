import type { Client } from './client.ts';
import { createChoiceCalls } from './light/choice-calls.ts';
import { connect } from './light/connect.ts';
import { createEditCalls } from './light/edit-calls.ts';
import { createEditReads } from './light/edit-reads.ts';
import { createOrderCalls } from './light/order-calls.ts';
import type { ClientOptions } from './options.ts';

export * from './public.ts';
export type { Connection } from './connection.ts';
export { connect } from './light/connect.ts';
export { createChoiceCalls } from './light/choice-calls.ts';
export { createEditCalls } from './light/edit-calls.ts';
export { createEditListRead, createEditReads } from './light/edit-reads.ts';
export { exchangeProof } from './light/exchange-proof.ts';
export type { ExchangeOptions, ExchangeProof } from './exchange-call.ts';
export { lookUpOrder } from './light/look-up-order.ts';
export type { LookUpOptions, LookUpOrder } from './look-up-call.ts';
export { createOrderCalls } from './light/order-calls.ts';

/**
 * The same `createClient` as that of `@amend/sdk`, on bare `fetch` and small generated checks, for places where every kilobyte counts.
 * What `connect`, `createOrderCalls`, `createChoiceCalls`, `createEditCalls` and `createEditReads` make is the same in pieces, which can be loaded one after the other.
 *
 * Throws a `TypeError` at once where the endpoint is not http(s) or the token is not an order token; the message never contains the token.
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  return {
    ...createOrderCalls(connection),
    ...createChoiceCalls(connection),
    ...createEditCalls(connection),
    ...createEditReads(connection),
  };
}
