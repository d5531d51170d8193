import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import type { ApiContext } from '../context.ts';

/** `GET /v1/orders/:orderId/edits/:editId/receipt`: a signed receipt of an edit. */
export function readReceipt(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const receipt = await engine.readReceipt(c.get('claims').orderId, c.req.param('editId') ?? '');
    return receipt.ok ? answer(c, receipt.value, 200) : answerProblem(c, receipt.refusal);
  };
}
