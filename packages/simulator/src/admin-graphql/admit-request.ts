import type { Caller } from '../platform/app.ts';
import { answerStanding, type Standing } from '../platform/standing.ts';
import { parseGraphqlRequest, type GraphqlRequest } from './graphql-request.ts';
import { answerJson } from './responses.ts';

/** The one version of the Admin API whose schema is played. */
export const API_VERSION = '2026-10';

/** Source: https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits */
const COST_DEBUG_HEADER = 'shopify-graphql-cost-debug';

const PATH = /^\/admin\/api\/([^/]+)\/graphql\.json$/;

/** Whether a path is one of the Admin API's, of any version. */
export function isAdminPath(path: string): boolean {
  return path.startsWith('/admin/api/');
}

/** What the front door knows of the shop. */
export interface Door {
  readonly standing: Standing;
  readonly findCaller: (token: string | null) => Caller | null;
}

/** A request that was let in, and on whose behalf. */
export interface Admitted {
  readonly caller: Caller;
  readonly request: GraphqlRequest;
  /** Whether the answer is to say what each field costs. */
  readonly debugsCost: boolean;
}

/** Lets a request in, or answers as Shopify's front door does: unknown version, closed shop, wrong token, no JSON, no query. */
export async function admitRequest(
  request: Request,
  { standing, findCaller }: Door,
): Promise<Admitted | Response> {
  const [, version] = PATH.exec(new URL(request.url).pathname) ?? [];
  if (version !== API_VERSION || request.method !== 'POST') return answerJson({ errors: 'Not Found' }, 404);
  const closed = answerStanding(standing);
  if (closed !== null) return closed;
  const caller = findCaller(request.headers.get('x-shopify-access-token'));
  if (caller === null) {
    return answerJson(
      { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
      401,
    );
  }
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return answerJson({ errors: 'Unsupported Media Type' }, 415);
  }
  const parsed = parseGraphqlRequest(await request.text());
  if (parsed === null) return answerJson({ errors: { query: 'Required parameter missing or invalid' } }, 400);
  return { caller, request: parsed, debugsCost: request.headers.get(COST_DEBUG_HEADER) === '1' };
}
