import { Proof } from '@amend/contract';

import { answer, answerProblem } from '../answers.ts';
import { readBody } from '../body.ts';
import type { ApiContext } from '../context.ts';
import type { Exchange } from '../proofs/exchange.ts';

/** `POST /v1/order-tokens`: an order token for a proof. */
export function exchangeProof(exchange: Exchange) {
  return async (c: ApiContext): Promise<Response> => {
    const proof = await readBody(c, Proof);
    if (!proof.ok) return answerProblem(c, proof.refusal, proof);
    const query = new URL(c.req.url).searchParams;
    const token = await exchange(proof.body, { query, requestId: c.get('requestId') });
    return token.ok ? answer(c, token.value, 201) : answerProblem(c, token.refusal);
  };
}
