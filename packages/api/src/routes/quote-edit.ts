import { QuoteRequest } from '@amend/contract';
import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import { readBody } from '../body.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `POST /v1/orders/:orderId/quotes`: what some changes would do and cost. */
export function quoteEdit(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const request = await readBody(c, QuoteRequest);
    if (!request.ok) return answerProblem(c, request.refusal, request);
    const quote = await engine.quote(c.get('claims').orderId, request.body.changes, shopperOf(c));
    return quote.ok ? answer(c, quote.value, 200) : answerProblem(c, quote.refusal);
  };
}
