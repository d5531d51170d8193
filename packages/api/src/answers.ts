import type { Problem } from '@amend/contract';
import { problemOf } from '@amend/engine';
import type { Refusal } from '@amend/engine';

import type { ApiContext } from './context.ts';

/** What is wrong with a request, as far as only a developer can mend it: JSON Pointers into the body. */
export type Pointers = NonNullable<Problem['pointers']>;

/** What a problem says beside its refusal. */
interface Particulars {
  readonly pointers?: Pointers | undefined;
  /** The methods that a resource has (RFC 9110, 10.2.1). */
  readonly allow?: string;
}

/** Answers with JSON. */
export function answer(c: ApiContext, body: object, status: 200 | 201 | 202): Response {
  return respond(c, body, status, 'application/json');
}

/** Answers with a problem document (RFC 9457): the one place where refusals become responses. */
export function answerProblem(
  c: ApiContext,
  refusal: Refusal,
  { pointers, allow }: Particulars = {},
): Response {
  const problem = problemOf(refusal, c.get('display'), c.get('requestId'));
  const body: Problem = pointers ? { ...problem, pointers } : problem;
  return respond(c, body, problem.status, 'application/problem+json', {
    ...extraHeaders(problem),
    ...(allow ? { allow } : {}),
  });
}

function extraHeaders({ status, code, retryAfterSeconds }: Problem): Record<string, string> {
  return {
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    ...(status === 401 ? { 'www-authenticate': challenges[code] ?? 'Bearer error="invalid_token"' } : {}),
  };
}

/** What a request that is not let in should have come with (RFC 9110, 11.6.1), where that is not another bearer token. */
const challenges: Readonly<Record<string, string>> = {
  token_missing: 'Bearer',
  merchant_key_missing: 'Bearer',
  proof_invalid: 'Bearer',
  proof_expired: 'Bearer',
  login_needed: 'Bearer',
  code_invalid: 'Bearer',
  webhook_not_signed: 'X-Shopify-Hmac-SHA256',
};

function respond(
  c: ApiContext,
  body: object,
  status: number,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(jsonOf(body), {
    status,
    headers: {
      ...c.get('answerHeaders'),
      'content-type': contentType,
      'x-request-id': c.get('requestId'),
      ...headers,
    },
  });
}

/** The texts of bodies that are answered again and again: the engine gives the same order as the same object. */
const texts = new WeakMap<object, string>();

function jsonOf(body: object): string {
  const known = texts.get(body);
  if (known !== undefined) return known;
  const text = JSON.stringify(body);
  texts.set(body, text);
  return text;
}
