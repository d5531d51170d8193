import type { Endpoint, Parsers } from '@amend/contract';

import { clientProblem, OrderProblem } from './order-problem.ts';
import type { Transport, TransportAnswer, TransportRequest } from './transport.ts';
import type { Problem } from './types.ts';

/** How calls reach one API: the base URL, the headers of every call, the query of every call, and what reads the answers. */
export interface Connection {
  /** Carries the calls. */
  readonly transport: Transport;
  /** The API's base URL without a slash at its end. */
  readonly baseUrl: string;
  /** What every URL ends with: `?timeZone=…`, or nothing. */
  readonly query: string;
  /** The headers of every call, the order token among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Shopify's numeric id of the order. */
  readonly orderId: string;
  /** Reads the body of a refusal; throws where it is none. */
  readonly parseProblem: Parsers['problem'];
}

/** What one call adds to its {@link Connection}. */
export interface Call {
  /** The edit that the path names, if it names one. */
  readonly editId?: string;
  /** What is sent as JSON, if anything. */
  readonly input?: unknown;
  /** Names the intent of a write (rule E2). */
  readonly idempotencyKey?: string;
  /** Whether sending it twice does no harm. Default: true. */
  readonly isRepeatable?: boolean;
  /** Cancels the call. */
  readonly signal?: AbortSignal | undefined;
}

/** The only HTTP there is: an operation and its input in, its output or an {@link OrderProblem} out. */
export async function send<Output>(
  connection: Connection,
  endpoint: Endpoint<Output>,
  call: Call,
): Promise<Output> {
  const answer = await connection.transport(toRequest(connection, endpoint, call));
  if (answer.status < 200 || answer.status > 299) throw readProblem(answer, connection.parseProblem);
  try {
    return endpoint.parse(answer.body);
  } catch (cause) {
    throw clientProblem('unreadable_answer', { status: answer.status, cause });
  }
}

function toRequest(
  { baseUrl, orderId, query, headers }: Connection,
  { method, path }: Pick<Endpoint<unknown>, 'method' | 'path'>,
  { editId = '', input, idempotencyKey, isRepeatable = true, signal }: Call,
): TransportRequest {
  return {
    url: baseUrl + path.replace(':orderId', orderId).replace(':editId', encodeURIComponent(editId)) + query,
    method,
    headers: {
      ...headers,
      ...(input !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify(input),
    isRepeatable,
    signal,
  };
}

function readProblem(
  { status, body, retryAfterSeconds }: TransportAnswer,
  parse: (body: unknown) => Problem,
): OrderProblem {
  try {
    return new OrderProblem({ retryAfterSeconds, ...parse(body) });
  } catch (cause) {
    return clientProblem('unreadable_answer', { status, retryAfterSeconds, cause });
  }
}
