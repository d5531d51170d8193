import type { ApiContext } from './context.ts';

/** The bearer token of a request (RFC 6750), `undefined` where it has none. */
export function bearerOf(c: ApiContext): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}
