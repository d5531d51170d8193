import { EditRequest, IdempotencyKey } from '@amend/contract';
import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import { readBody } from '../body.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `POST /v1/orders/:orderId/edits`: accepts a quote. 201 with the edit, 202 where the shop has to agree to it first, 200 where the same key had been accepted before. */
export function acceptEdit(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const idempotencyKey = c.req.header('idempotency-key');
    if (!idempotencyKey) return answerProblem(c, { code: 'idempotency_key_missing' });
    if (!IdempotencyKey.safeParse(idempotencyKey).success)
      return answerProblem(c, { code: 'idempotency_key_invalid' });
    const request = await readBody(c, EditRequest);
    if (!request.ok) return answerProblem(c, request.refusal, request);
    const accepted = await engine.accept(
      c.get('claims').orderId,
      { ...request.body, idempotencyKey },
      shopperOf(c),
    );
    if (!accepted.ok) return answerProblem(c, accepted.refusal);
    const { edit, isReplay } = accepted.value;
    const isForShop = edit.status === 'requested';
    return answer(c, edit, isReplay ? 200 : isForShop ? 202 : 201);
  };
}
