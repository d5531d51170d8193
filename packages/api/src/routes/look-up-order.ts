import { LookupRequest } from '@amend/contract';

import { answer, answerProblem } from '../answers.ts';
import { readBody } from '../body.ts';
import type { ApiContext } from '../context.ts';
import type { LookUp } from '../proofs/exchange.ts';
import { readerOf } from '../shopper.ts';

/** `POST /v1/order-lookups`: the same answer whether there is such an order or not (rule I7). */
export function lookUpOrder(lookUp: LookUp) {
  return async (c: ApiContext): Promise<Response> => {
    const request = await readBody(c, LookupRequest);
    if (!request.ok) return answerProblem(c, request.refusal, request);
    const lookup = await lookUp(request.body, readerOf(c));
    return lookup.ok ? answer(c, lookup.value, 202) : answerProblem(c, lookup.refusal);
  };
}
