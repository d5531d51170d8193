import { CHANGE_KINDS } from '@amend/contract';
import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';

/** `GET /v1/merchant/orders/:orderId/explain?kind=…&lineId=…`: why a kind of change may be made to an order now, or may not. */
export function explainOrder(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const kind = CHANGE_KINDS.find((known) => known === c.req.query('kind'));
    if (!kind) return answerProblem(c, { code: 'query_invalid' });
    const explanation = await engine.explain(c.req.param('orderId') ?? '', kind, c.req.query('lineId'));
    return explanation.ok ? answer(c, explanation.value, 200) : answerProblem(c, explanation.refusal);
  };
}
