import type { Endpoint } from '@amend/contract';

import type { Connection } from './connection.ts';
import { clientProblem, OrderProblem } from './order-problem.ts';
import type { TransportAnswer, TransportRequest } from './transport.ts';
import type { Quote } from './types.ts';

/** What one call adds to its {@link Connection}. */
export interface Call extends Partial<
  Pick<TransportRequest, 'headers' | 'body' | 'isRepeatable' | 'signal'>
> {
  /** Reads the new quote of a refusal, for a call that can be refused with one. */
  readonly parseQuote?: (body: unknown) => Quote;
}

/** The only HTTP there is: an operation and its input in, its output or an {@link OrderProblem} out. */
export async function send<Output>(
  connection: Connection,
  { method, path, parse }: Endpoint<Output>,
  { parseQuote, headers, ...call }: Call,
): Promise<Output> {
  const { transport, baseUrl, orderId, query } = connection;
  const answer = await transport({
    isRepeatable: true,
    ...call,
    method,
    url: baseUrl + path.replace(':orderId', orderId) + query,
    headers: { ...connection.headers, ...headers },
  });
  if (answer.status < 200 || answer.status > 299) throw readProblem(answer, connection, parseQuote);
  try {
    return parse(answer.body);
  } catch (cause) {
    throw clientProblem('unreadable_answer', { status: answer.status, cause });
  }
}

function readProblem(
  { status, body, retryAfterSeconds }: TransportAnswer,
  { parseProblem }: Connection,
  parseQuote: Call['parseQuote'],
): OrderProblem {
  try {
    const problem = parseProblem(body);
    const quote = problem.quote === undefined ? undefined : parseQuote?.(problem.quote);
    return new OrderProblem({ retryAfterSeconds, ...problem, quote });
  } catch (cause) {
    return clientProblem('unreadable_answer', { status, retryAfterSeconds, cause });
  }
}
