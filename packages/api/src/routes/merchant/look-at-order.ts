import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';
import { staffOf } from '../../shopper.ts';

/** `POST /v1/merchant/orders/:orderId/look`: looks at an order now, and does what has to be done about its edits. */
export function lookAtOrder(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const edits = await engine.look(c.req.param('orderId') ?? '', staffOf(c));
    return edits.ok ? answer(c, edits.value, 200) : answerProblem(c, edits.refusal);
  };
}
