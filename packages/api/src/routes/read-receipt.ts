import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `GET /v1/orders/:orderId/edits/:editId/receipt`: a signed receipt of an edit. */
export function readReceipt(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const { orderId } = c.get('claims');
    const receipt = await engine.readReceipt(orderId, c.req.param('editId') ?? '', shopperOf(c));
    return receipt.ok ? answer(c, receipt.value, 200) : answerProblem(c, receipt.refusal);
  };
}
