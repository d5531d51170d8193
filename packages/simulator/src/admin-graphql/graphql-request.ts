/** What a client posts to the Admin API. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Reads a request body; `null` when it is not JSON with a `query` in it. */
export function parseGraphqlRequest(body: string): GraphqlRequest | null {
  const parsed = parseJson(body);
  if (!isObject(parsed)) return null;
  const query = parsed['query'];
  const variables = parsed['variables'];
  const operationName = parsed['operationName'];
  if (typeof query !== 'string' || query.trim() === '') return null;
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
