import type { Endpoint } from '@amend/contract';

import type { Connection } from './connection.ts';
import { clientProblem, OrderProblem } from './order-problem.ts';
import type { TransportRequest } from './transport.ts';
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
  { transport, baseUrl, orderId, query, headers, parseProblem }: Connection,
  { method, path, parse }: Endpoint<Output>,
  { parseQuote, ...call }: Call,
): Promise<Output> {
  const { status, body, retryAfterSeconds } = await transport({
    isRepeatable: true,
    ...call,
    method,
    url: baseUrl + path.replace(':orderId', orderId) + query,
    headers: { ...headers, ...call.headers },
  });
  let refusal: OrderProblem;
  try {
    if (status >= 200 && status <= 299) return parse(body);
    const problem = parseProblem(body);
    const quote = problem.quote === undefined ? undefined : parseQuote?.(problem.quote);
    refusal = new OrderProblem({ retryAfterSeconds, ...problem, quote });
  } catch (cause) {
    refusal = clientProblem('unreadable_answer', { status, retryAfterSeconds, cause });
  }
  throw refusal;
}
