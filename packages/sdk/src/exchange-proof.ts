import { proofEndpoints } from '@amend/contract';

import { assembleExchange } from './exchange-call.ts';
import { thoroughParts } from './thorough-parts.ts';

/**
 * Exchanges a proof for an order token, which `createClient` takes.
 *
 * For a proof of the kind `app-proxy`, the endpoint is the address of the app proxy on the shop's own domain. A one-time code is sent once, because it is
 * good once. Rejects with an `OrderProblem`, or with the signal's reason, and with a `TypeError` where the endpoint is not http(s).
 */
export const exchangeProof = assembleExchange(thoroughParts, proofEndpoints.exchange);
