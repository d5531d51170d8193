import type { Engine } from '@amend/engine';

import { answer, answerProblem } from '../answers.ts';
import type { ApiContext } from '../context.ts';
import { shopperOf } from '../shopper.ts';

/** `GET /v1/orders/:orderId/choices`: what a shopper can choose from when changing the order. */
export function readChoices(engine: Engine) {
  return async (c: ApiContext): Promise<Response> => {
    const choices = await engine.readChoices(c.get('claims').orderId, shopperOf(c));
    return choices.ok ? answer(c, choices.value, 200) : answerProblem(c, choices.refusal);
  };
}
