import { Choices, Edit, EditList, EditRequest, Order, Problem, Quote, QuoteRequest } from '@amend/contract';

import { isBody, isProblem, type LiveWorld } from './live-world.ts';
import type { Reply } from './scene.ts';

/** A shape of the contract. */
interface Shape {
  safeParse(body: unknown): { readonly error?: Error | undefined };
}

const CALL = /^\/v1\/orders\/([^/]+)(?:\/(choices|quotes|edits))?$/;

/**
 * A `fetch` that answers as the API of each order would, for `GET` of the order and of its edits, quotes, and accepting.
 * Every answer is held to the contract first: one that is not of its shape is an error on the console.
 */
export function createWorldFetch(worldOf: (orderId: string) => LiveWorld): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const [, orderId = '', kind = 'order'] = CALL.exec(new URL(request.url).pathname) ?? [];
    const world = worldOf(orderId);
    const { order, choices, edits } = world.present;
    if (request.method === 'GET' && kind === 'order') return answer(Order, order, request);
    if (kind === 'choices') return answer(Choices, choices, request);
    if (request.method === 'GET') return answer(EditList, { edits }, request);
    if (kind === 'quotes') {
      const { changes } = QuoteRequest.parse(await request.json());
      return answer(Quote, world.present.quote(changes), request);
    }
    const { changes } = EditRequest.parse(await request.json());
    return answer(Edit, world.accept(changes), request, 201);
  };
}

async function answer(
  shape: Shape,
  reply: Reply<object>,
  { signal }: Request,
  status = 200,
): Promise<Response> {
  if (reply === 'no connection') throw new TypeError('Failed to fetch');
  if (reply === 'no answer yet')
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  if (isProblem(reply)) {
    findLies(Problem, reply);
    const headers = { 'content-type': 'application/problem+json' };
    return Response.json(reply, { status: reply.status, headers });
  }
  if (isBody(reply)) findLies(shape, reply);
  return Response.json(reply, { status });
}

function findLies(shape: Shape, body: object): void {
  const { error } = shape.safeParse(body);
  if (error) console.error('A fixture is not of the contract’s shape:', error.message);
}
