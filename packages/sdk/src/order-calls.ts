import type { Endpoint } from '@amend/contract';

import type { OrderCalls } from './client.ts';
import type { Connection } from './connection.ts';
import { send } from './send.ts';
import type { Order } from './types.ts';

/** Makes {@link OrderCalls} over a connection, reading answers with the given endpoint. */
export function assembleOrderCalls(connection: Connection, readOrder: Endpoint<Order>): OrderCalls {
  return {
    orderId: connection.orderId,
    readOrder: (options) => send(connection, readOrder, { ...options }),
  };
}
