import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';
import { readerOf } from '../../shopper.ts';

/** `POST /v1/merchant/orders/:orderId/release`: lets an order go that is held while it may be changed. */
export function releaseOrder(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const release = await engine.release(c.req.param('orderId') ?? '', readerOf(c));
    return release.ok ? answer(c, release.value, 200) : answerProblem(c, release.refusal);
  };
}
