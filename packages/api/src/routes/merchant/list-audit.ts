import type { Engine } from '@amend/engine';

import { answer } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';

/** `GET /v1/merchant/orders/:orderId/audit`: what was done to an order, by whom and in which request. */
export function listAudit(engine: Engine) {
  return async (c: ApiContext): Promise<Response> =>
    answer(c, await engine.listAudit(c.req.param('orderId') ?? ''), 200);
}
