import { proofEndpoints } from '@amend/contract';
import type { OrderLookup } from '@amend/contract';

import type { CallOptions } from './client.ts';
import { connectWithoutToken } from './connect-without-token.ts';
import type { DoorOptions } from './connect-without-token.ts';
import { send } from './send.ts';
import { thoroughParts } from './thorough-parts.ts';

/** Which order is looked for, and where. */
export interface LookUpOptions extends DoorOptions, CallOptions {
  /** The number as the shop writes it: `#1001`, with or without the `#`. */
  readonly orderNumber: string;
  /** The address that the shop writes to about the order. */
  readonly email: string;
}

/**
 * Has a code sent to the address on an order; `exchangeProof` takes it as a proof of the kind `one-time-code`. The answer is the same whether there is such
 * an order or not (rule I7). Sent once: each time is another code.
 *
 * Rejects with an `OrderProblem`, or with the signal's reason, and with a `TypeError` where the endpoint is not http(s).
 */
export async function lookUpOrder({
  orderNumber,
  email,
  signal,
  ...door
}: LookUpOptions): Promise<OrderLookup> {
  return send(connectWithoutToken(thoroughParts, door), proofEndpoints.lookUp, {
    body: JSON.stringify({ orderNumber, email }),
    isRepeatable: false,
    signal,
  });
}
