import { Problem, PROBLEM_CODES } from '@amend/contract';
import { problemStatus } from '@amend/engine';

import type { LogEntry } from '../../src/logs/log.ts';
import { OPERATIONS } from './operations.ts';
import { SECRETS } from './place.ts';
import type { Place } from './place.ts';
import type { Exchanged } from './send-step.ts';

/** An answer, and what came about while it was made. */
export interface Answered extends Exchanged {
  readonly text: string;
  readonly logs: readonly LogEntry[];
  /** How far the clock moved, in milliseconds, and how often Shopify was asked. */
  readonly tookMs: number;
  readonly calls: number;
}

/** Shopify is well in these histories, and nobody edits at the same time: beyond this, something goes round in circles. */
const MOST_MS = 60_000;
const MOST_CALLS = 80;

/** Which rules an answer breaks. */
export function breachesOf(place: Place, answered: Answered): string[] {
  const { response, logs, tookMs, calls } = answered;
  return [
    ...(response.status >= 500 ? [`${response.status}: ${answered.text}`] : []),
    ...logs.filter(isUnexpected).map((entry) => `Unexpected: ${JSON.stringify(entry)}`),
    ...(tookMs > MOST_MS ? [`It took ${tookMs} ms`] : []),
    ...(calls > MOST_CALLS ? [`It took ${calls} calls`] : []),
    ...headerBreaches(answered),
    ...(response.status >= 400 ? problemBreaches(answered) : goodBreaches(answered)),
    ...leaksIn(place, answered),
  ];
}

/** A webhook that cannot be made use of is reported too, as it should be. */
function isUnexpected(entry: LogEntry): boolean {
  return entry.event === 'failure' && entry.message.endsWith('that nobody expected');
}

function headerBreaches({ response: { headers, status } }: Answered): string[] {
  const wanted: Readonly<Record<string, RegExp>> = {
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^(?:no-referrer|same-origin)$/,
    'strict-transport-security': /^max-age=\d+/,
    'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    'cross-origin-resource-policy': /^(?:same-origin|cross-origin)$/,
    'cache-control': /^no-store$|^public, max-age=3600$/,
    ...(status === 204 ? {} : { 'x-request-id': /^(?:request-1|[\da-f-]{36})$/ }),
  };
  return Object.entries(wanted)
    .filter(([name, pattern]) => !pattern.test(headers.get(name) ?? ''))
    .map(([name]) => `${name} is ${headers.get(name)}`);
}

function problemBreaches({ request, response, text }: Answered): string[] {
  const { status, headers } = response;
  const isPage = new URL(request.url).pathname.startsWith('/merchant/');
  if (request.method === 'HEAD') return [];
  if (headers.get('content-type') !== 'application/problem+json')
    return isPage ? [] : [`${status} is no problem document: ${text}`];
  const { success, data: problem } = Problem.safeParse(parseJson(text));
  if (!success) return [`This is no problem: ${text}`];
  const { code, retryAfterSeconds } = problem;
  const known = PROBLEM_CODES.find((each) => each === code);
  const retryAfter = headers.get('retry-after');
  return [
    ...(known && problemStatus(known) === status && problem.status === status
      ? []
      : [`${status} with ${text}`]),
    ...(problem.type === `urn:amend:problem:${code}` ? [] : [`The type is ${problem.type}`]),
    ...((retryAfter === null ? undefined : Number(retryAfter)) === retryAfterSeconds
      ? []
      : [`Retry-After: ${retryAfter}`]),
    ...(status === 401 && !headers.has('www-authenticate') ? ['401 without a challenge'] : []),
    ...(status === 405 && !headers.get('allow') ? ['405 without Allow'] : []),
    ...([problem.title, problem.detail, problem.nextStep].every((each) => each.trim() !== '')
      ? []
      : [`Silent: ${text}`]),
  ];
}

/** Which operation answered is what the log says: a path that was tampered with may be another's. */
function goodBreaches({ request, response, text, logs }: Answered): string[] {
  const route = logs.findLast((entry) => entry.event === 'request')?.route;
  const operation = OPERATIONS.find(({ method, path }) => method === request.method && path === route);
  if (!operation?.parse || response.status === 204) return [];
  try {
    operation.parse(parseJson(text));
    return [];
  } catch (error) {
    return [`${request.method} ${route} answers with ${text}, in which ${error}`];
  }
}

/** The log has no text that a body had, where it is long enough to be somebody's; nor has it, or an answer, a secret. */
function leaksIn({ tokens }: Place, { response, text, logs, body }: Answered): string[] {
  const log = JSON.stringify(logs);
  const said = `${text}${log}${JSON.stringify([...response.headers])}`;
  const secrets = [...SECRETS, ...tokens.values()].filter((secret) => said.includes(secret));
  const texts = textsIn(parseJson(body ?? '')).filter((each) => /\P{N}{12}/u.test(each));
  return [
    ...secrets.map((secret) => `Tells ${secret}`),
    ...texts.filter((each) => log.includes(JSON.stringify(each).slice(1, -1))).map((each) => `Logs ${each}`),
  ];
}

/** Step by step, because a body can be deeper than the stack. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') texts.push(next);
    if (typeof next === 'object' && next !== null) left.push(...Object.values(next));
  }
  return texts;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
