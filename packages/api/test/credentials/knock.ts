import type { ProblemCode } from '@amend/contract';
import { expect } from 'vitest';

import type { Kit } from '../kit.ts';
import { pathOf } from './routes.ts';
import type { Operation } from './routes.ts';

/** Something that should open nothing, and what it is refused with. */
export interface Wrong {
  readonly what: string;
  readonly headers?: HeadersInit;
  /** Is put behind the path. */
  readonly query?: string;
  /** In place of `{}`, where the method has a body. */
  readonly body?: string;
  readonly code: ProblemCode | 'challenge';
}

/** The status that each refusal of a credential has. */
const statuses: Partial<Record<Wrong['code'], number>> = {
  token_wrong_shop: 403,
  token_wrong_order: 403,
  webhook_wrong_shop: 403,
};

const refusalOf = ({ code }: Wrong): string => `${statuses[code] ?? 401} ${code}`;

/** Something that answers requests, as a Hono app does. */
interface Answering {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

/** Asks for an operation with what a request brings. */
export async function knock(
  { api }: { readonly api: Answering },
  operation: Operation,
  orderId: string,
  { headers = {}, query = '', body = '{}' }: Partial<Wrong>,
): Promise<Response> {
  const all = new Headers(headers);
  const { method } = operation;
  if (method !== 'GET' && !all.has('content-type')) all.set('content-type', 'application/json');
  return api.request(`${pathOf(operation, orderId)}${query}`, {
    method,
    headers: all,
    ...(method === 'GET' ? {} : { body }),
  });
}

/** All that whoever is refused gets to see, but for the id of the request. */
interface Shape {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

async function shapeOf(response: Response): Promise<Shape> {
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
  return { status: response.status, headers, body: await response.text() };
}

/** What a problem says of a credential, and nothing beside. */
const parts = ['type', 'title', 'status', 'detail', 'code', 'nextStep', 'requestId'];

/** The code of a refusal, or what is not as it has to be in every one. */
function codeOf({ status, body, headers }: Shape): string {
  const has = new Map(headers);
  if (has.has('www-authenticate') !== (status === 401)) return 'a challenge too many or too few';
  if (has.get('content-type') !== 'application/problem+json') return 'challenge';
  const problem = JSON.parse(body);
  const isWhole = Object.keys(problem).toSorted().join() === parts.toSorted().join();
  const isNamed = problem.type === `urn:amend:problem:${problem.code}` && problem.status === status;
  return isWhole && isNamed ? problem.code : `not a whole problem: ${body}`;
}

/** The parts of what a request brought that could open something. */
function materialOf({ headers, query = '', body = '' }: Wrong): readonly string[] {
  const values = [...new Headers(headers)].filter(
    ([name]) => !/^(content-type|x-shopify-(topic|shop))/.test(name),
  );
  return [...values.map(([, value]) => value), query, body]
    .flatMap((text) => text.split(/[\s.,=&?:"{}]+/))
    .filter((part) => part.length >= 16);
}

/**
 * Knocks at an operation with everything that is wrong: each is refused as it should be, all with the same code are refused in the same words and headers, nothing that
 * was brought is in an answer or in the log, and nobody asks Shopify.
 *
 * Gives back one answer for each code, so that they can be compared between operations.
 */
export async function expectRefusals(
  kit: Kit,
  operation: Operation,
  orderId: string,
  wrongs: readonly Wrong[],
): Promise<Readonly<Record<string, Shape>>> {
  const before = kit.logs.length;
  const calls = kit.simulator.log.length;
  const shapes: [Wrong, Shape][] = [];
  for (const wrong of wrongs)
    shapes.push([wrong, await shapeOf(await knock(kit, operation, orderId, wrong))]);
  const found = shapes.map(([{ what }, shape]) => [what, `${shape.status} ${codeOf(shape)}`]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(wrongs.map((wrong) => [wrong.what, refusalOf(wrong)])),
  );
  const byCode = Object.fromEntries(shapes.map(([{ code }, shape]) => [code, shape]));
  for (const [{ what, code }, shape] of shapes) expect([what, shape]).toEqual([what, byCode[code]]);
  const lines = kit.logs.slice(before);
  expect(lines).toHaveLength(wrongs.length);
  const said = JSON.stringify([shapes.map(([, shape]) => shape), lines]);
  const told = wrongs.flatMap((wrong) => materialOf(wrong).filter((part) => said.includes(part)));
  expect(told).toEqual([]);
  expect(kit.simulator.log.slice(calls)).toEqual([]);
  expect(kit.reports).toEqual([]);
  return byCode;
}
