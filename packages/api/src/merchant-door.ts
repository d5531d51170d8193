import type { Hono } from 'hono';

import { answerProblem } from './answers.ts';
import { authoriseMerchant } from './authorise-merchant.ts';
import type { MerchantKey } from './authorise-merchant.ts';
import type { ApiEnv } from './context.ts';
import { limitBody } from './limit-body.ts';
import { readReader } from './reader.ts';
import { addRoutes } from './routes.ts';
import type { Route } from './routes.ts';

/** The longest body that is read, in bytes: a decision with a note. */
const MAX_BODY_BYTES = 16 * 1024;

const PATH = '/v1/merchant/*';

/** Answers the merchant's own systems and staff, and nobody else: everything below `/v1/merchant` wants a merchant key, and no page gets at it. */
export function openMerchantDoor(
  app: Hono<ApiEnv>,
  keys: readonly MerchantKey[],
  routes: readonly Route[],
): void {
  app.use(PATH, readReader, authoriseMerchant(keys), limitBody(MAX_BODY_BYTES));
  app.use('/v1/merchant/orders/:orderId/*', async (c, next) => {
    const isId = /^\d{1,20}$/.test(c.req.param('orderId'));
    return isId ? next() : answerProblem(c, { code: 'order_not_found' });
  });
  addRoutes(app, routes);
  app.all(PATH, (c) => answerProblem(c, { code: 'route_not_found' }));
}
