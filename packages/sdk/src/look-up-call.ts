import type { Endpoint, OrderLookup } from '@amend/contract';

import type { CallOptions } from './client.ts';
import { connectWithoutToken } from './connect-without-token.ts';
import type { DoorOptions } from './connect-without-token.ts';
import type { ConnectionParts } from './connection.ts';
import { send } from './send.ts';

/** Which order is looked for, and where. */
export interface LookUpOptions extends DoorOptions, CallOptions {
  /** The number as the shop writes it: `#1001`, with or without the `#`. */
  readonly orderNumber: string;
  /** The address that the shop writes to about the order. */
  readonly email: string;
}

/** Has a code sent to the address on an order. */
export type LookUpOrder = (options: LookUpOptions) => Promise<OrderLookup>;

/** Makes a {@link LookUpOrder} of its parts. */
/* @__NO_SIDE_EFFECTS__ */
export function assembleLookUp(parts: ConnectionParts, lookUp: Endpoint<OrderLookup>): LookUpOrder {
  return async ({ orderNumber, email, signal, ...door }) =>
    send(connectWithoutToken(parts, door), lookUp, {
      body: JSON.stringify({ orderNumber, email }),
      isRepeatable: false,
      signal,
    });
}
