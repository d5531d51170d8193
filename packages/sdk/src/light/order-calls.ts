import { readOrderEndpoint } from '@amend/contract/light';

import type { OrderCalls } from '../client.ts';
import type { Connection } from '../connection.ts';
import { assembleOrderCalls } from '../order-calls.ts';

/** Makes the calls that look at the order: all that a page needs which changes nothing. */
export function createOrderCalls(connection: Connection): OrderCalls {
  return assembleOrderCalls(connection, readOrderEndpoint);
}
