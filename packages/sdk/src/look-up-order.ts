import { proofEndpoints } from '@amend/contract';

import { assembleLookUp } from './look-up-call.ts';
import { thoroughParts } from './thorough-parts.ts';

/**
 * Has a code sent to the address on an order; `exchangeProof` takes it as a proof of the kind `one-time-code`. The answer is the same whether there is such
 * an order or not (rule I7). Sent once: each time is another code.
 *
 * Rejects with an `OrderProblem`, or with the signal's reason, and with a `TypeError` where the endpoint is not http(s).
 */
export const lookUpOrder = assembleLookUp(thoroughParts, proofEndpoints.lookUp);
