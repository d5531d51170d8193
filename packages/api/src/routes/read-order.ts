import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `GET /v1/orders/:orderId`: the order as its shopper may see it. */
export function readOrder(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const order = await engine.readOrder(c.get('claims').orderId, shopperOf(c));
    return order.ok ? answer(c, order.value, 200) : answerProblem(c, order.refusal);
  };
}
