import type { Engine } from '@amend/engine';

import { answer } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';

/** `GET /v1/merchant/orders/:orderId/events`: the story of an order, and how far it is told. */
export function listEvents(engine: Engine) {
  return async (c: ApiContext): Promise<Response> =>
    answer(c, await engine.listEvents(c.req.param('orderId') ?? ''), 200);
}
