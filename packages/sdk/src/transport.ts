/** One call to the API, before anything about HTTP was decided. */
export interface TransportRequest {
  /** The whole address, without any secret. */
  readonly url: string;
  /** The HTTP method. */
  readonly method: 'GET' | 'POST';
  /** The request's headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text to send, if any. */
  readonly body?: string | undefined;
  /** Whether sending it twice does no harm: a read, a quote, or an edit under its idempotency key. */
  readonly isRepeatable: boolean;
  /** Cancels the call. */
  readonly signal?: AbortSignal | undefined;
}

/** An answer with any status. */
export interface TransportAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** The parsed JSON, or `undefined` where the body was not JSON. */
  readonly body: unknown;
  /** The `Retry-After` header, in seconds. */
  readonly retryAfterSeconds?: number | undefined;
}

/**
 * Carries one call to the API and back.
 *
 * Repeatable calls are tried again after network failures and the statuses of `RETRIED_STATUSES`, with the same headers every time.
 * Rejects with an `OrderProblem` `offline`, `unreachable` or `timeout`, or with the signal's reason.
 */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/** What a transport is made of. */
interface TransportOptions {
  /** How long a call may take with all its attempts, in milliseconds. */
  readonly timeoutMs: number;
  /** Sends one request. */
  readonly fetch: typeof fetch;
}

/** Makes a {@link Transport}. */
export type TransportFactory = (options: TransportOptions) => Transport;
