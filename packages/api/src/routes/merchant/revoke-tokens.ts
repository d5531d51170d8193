import type { Engine } from '@amend/engine';

import { answer } from '../../answers.ts';
import type { ApiContext } from '../../context.ts';
import { staffOf } from '../../shopper.ts';

/** `POST /v1/merchant/orders/:orderId/revoke-tokens`: takes every order token and link of an order back. */
export function revokeTokens(engine: Engine) {
  return async (c: ApiContext): Promise<Response> =>
    answer(c, await engine.revokeTokens(c.req.param('orderId') ?? '', staffOf(c)), 200);
}
