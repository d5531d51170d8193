import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';

/** `POST /v1/merchant/orders/:orderId/events/:eventId/repeat`: sends an event once more. */
export function repeatEvent(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const event = await engine.repeatEvent(c.req.param('orderId') ?? '', c.req.param('eventId') ?? '');
    return event.ok ? answer(c, event.value, 200) : answerProblem(c, event.refusal);
  };
}
