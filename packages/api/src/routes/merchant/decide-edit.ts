import { Decision } from '@amend/contract';
import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import { readBody } from '../../body.ts';
import type { ApiContext } from '../../context.ts';
import { staffOf } from '../../shopper.ts';

/** `POST /v1/merchant/orders/:orderId/edits/:editId/approve` and `…/decline`: the shop's word about an edit that waits for it. */
export function decideEdit(engine: Engine, isApproved: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    const decision = await readBody(c, Decision);
    if (!decision.ok) return answerProblem(c, decision.refusal, decision);
    const verdict = { isApproved, note: decision.body.note?.trim() || null };
    const edits = await engine.decide(
      c.req.param('orderId') ?? '',
      c.req.param('editId') ?? '',
      verdict,
      staffOf(c),
    );
    return edits.ok ? answer(c, edits.value, 200) : answerProblem(c, edits.refusal);
  };
}
