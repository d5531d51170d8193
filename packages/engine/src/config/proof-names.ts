import * as z from 'zod/mini';

import { PROOF_NAMES } from '../rules/proof-name.ts';

/** A kind of proof, or `merchant` for an order token of the merchant's own server. */
export const ProofName = z.enum(PROOF_NAMES, { error: `one of ${PROOF_NAMES.join(', ')}` });
