import type { Endpoint, Endpoints } from '@amend/contract';

import type { EditCalls } from './client.ts';
import type { Connection } from './connection.ts';
import { send } from './send.ts';
import type { Call } from './send.ts';

/** Makes {@link EditCalls} over a connection, reading answers with the given endpoints. */
export function assembleEditCalls(
  connection: Connection,
  { quoteEdit, acceptEdit }: Pick<Endpoints, 'quoteEdit' | 'acceptEdit'>,
): EditCalls {
  function post<Output>(
    endpoint: Endpoint<Output>,
    input: unknown,
    { headers, ...call }: Call,
  ): Promise<Output> {
    return send(connection, endpoint, {
      ...call,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(input),
      parseQuote: quoteEdit.parse,
    });
  }

  return {
    quote: (changes, options) => post(quoteEdit, { changes }, { signal: options?.signal }),
    accept: (
      changes,
      { orderVersion, difference: { amount, currencyCode } },
      { signal, idempotencyKey: key },
    ) =>
      post(
        acceptEdit,
        { changes, orderVersion, expectedDifference: { amount, currencyCode } },
        // Without its key it must not be sent twice.
        {
          signal,
          isRepeatable: key !== undefined,
          ...(key !== undefined && { headers: { 'idempotency-key': key } }),
        },
      ),
  };
}
