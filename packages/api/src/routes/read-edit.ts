import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `GET /v1/orders/:orderId/edits/:editId`: an edit from the ledger. */
export function readEdit(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const edit = await engine.readEdit(c.get('claims').orderId, c.req.param('editId') ?? '', shopperOf(c));
    return edit.ok ? answer(c, edit.value, 200) : answerProblem(c, edit.refusal);
  };
}
