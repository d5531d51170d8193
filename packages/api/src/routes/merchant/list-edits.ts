import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';
import { readerOf } from '../../shopper.ts';

/** `GET /v1/merchant/orders/:orderId/edits`: the edits of an order, how they came to be so, and what is still to be done. */
export function listEdits(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const edits = await engine.listEdits(c.req.param('orderId') ?? '', readerOf(c));
    return edits.ok ? answer(c, edits.value, 200) : answerProblem(c, edits.refusal);
  };
}
