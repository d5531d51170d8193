import { auth } from 'hono/utils/basic-auth';

import type { ApiContext } from './context.ts';

/** The password of a request with Basic authentication (RFC 7617), `undefined` where it has none. */
export function basicPasswordOf(c: ApiContext): string | undefined {
  return auth(c.req.raw)?.password;
}
