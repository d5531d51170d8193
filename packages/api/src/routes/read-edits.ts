import type { Engine } from '@amend/engine';

import { answer } from '../answers.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `GET /v1/orders/:orderId/edits`: the edits of the order, and where each stands. */
export function readEdits(engine: Engine) {
  return async (c: ApiContext): Promise<Response> =>
    answer(c, await engine.readEdits(c.get('claims').orderId, shopperOf(c)), 200);
}
