/** What a client needs to know. */
export interface ClientOptions {
  /** The API's base URL, `https://…`, with or without a path and a slash at its end. */
  readonly endpoint: string;
  /** The order token: a JWT for one order, minted by the shop's server. */
  readonly token: string;
  /** The language of all texts, as a BCP 47 tag; the API's default where left out. */
  readonly locale?: string | undefined;
  /** The time zone of all display texts, as an IANA name; the API's default where left out. */
  readonly timeZone?: string | undefined;
  /** How long a call may take with all its attempts, in milliseconds. Default: 10,000. */
  readonly timeoutMs?: number | undefined;
  /** Sends one request. Default: the runtime's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** The API's base URL without a slash at its end. Throws a `TypeError` that says what to do where it is not http(s). */
export function readEndpoint(endpoint: string): string {
  if (!/^https?:\/\/[^\s?#]+$/i.test(endpoint)) {
    throw new TypeError('Amend: the endpoint must be the http(s) address of the API.');
  }
  return endpoint.replace(/\/+$/, '');
}

/**
 * The numeric order id that an order token is for, read without verifying: the server verifies.
 * Throws a `TypeError` that never contains the token where it is not an order token.
 */
export function readOrderId(token: string): string {
  try {
    const payload: unknown = JSON.parse(
      atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
    );
    const subject: unknown = Reflect.get(Object(payload), 'sub');
    if (typeof subject === 'string' && /^\d+$/.test(subject)) return subject;
  } catch {
    // Said below: the error that JSON or base64 would give could quote the token.
  }
  throw new TypeError('Amend: the token must be an order token, minted on your server for one order.');
}
