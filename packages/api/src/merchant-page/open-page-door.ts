import type { Hono } from 'hono';
import { csrf } from 'hono/csrf';

import { answerProblem } from '../answers.ts';
import { createKeyring } from '../authorise-merchant.ts';
import type { MerchantKey } from '../authorise-merchant.ts';
import { basicPasswordOf } from '../basic-password.ts';
import type { ApiContext, ApiEnv } from '../context.ts';
import { limitBody } from '../limit-body.ts';
import { readReader } from '../reader.ts';
import type { Route } from '../routes.ts';

/** The longest form that is read, in bytes. */
const MAX_FORM_BYTES = 16 * 1024;

const PATH = '/merchant/orders/:orderId{[0-9]{1,20}}';

/** What answers on the page, for its own hosts. */
export interface PageRoutes {
  readonly show: Route['handle'];
  readonly decide: Route['handle'];
}

/**
 * Opens the page of the merchant's staff to whoever knows a merchant key, as the password of HTTP's Basic authentication (RFC 7617); the name does not
 * matter. A decision has to come from the page itself (rules A3, A8).
 */
export function openPageDoor(
  app: Hono<ApiEnv>,
  keys: readonly MerchantKey[],
  { show, decide }: PageRoutes,
): void {
  const keyIdOf = createKeyring(keys);
  app.use('/merchant/*', readReader, async (c: ApiContext, next) => {
    const password = basicPasswordOf(c);
    const keyId = password === undefined ? undefined : await keyIdOf(password);
    if (keyId === undefined) return challenge(c);
    c.set('merchantKeyId', keyId);
    return next();
  });
  app.use('/merchant/*', csrf(), limitBody(MAX_FORM_BYTES));
  app.get(PATH, show);
  app.post(`${PATH}/edits/:editId`, decide);
  app.all('/merchant/*', (c) => answerProblem(c, { code: 'route_not_found' }));
}

function challenge(c: ApiContext): Response {
  return new Response('A merchant key opens this page: type it as the password.', {
    status: 401,
    headers: {
      ...c.get('answerHeaders'),
      'x-request-id': c.get('requestId'),
      'content-type': 'text/plain; charset=utf-8',
      'www-authenticate': 'Basic realm="Amend", charset="UTF-8"',
    },
  });
}
