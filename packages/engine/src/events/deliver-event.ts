/** How long the receiver may take to answer. */
const TIMEOUT_MS = 10_000;

/** What came of one delivery. `status` is the HTTP status, `null` where no answer came. */
export interface Delivery {
  readonly outcome: 'delivered' | 'gone' | 'failed';
  readonly status: number | null;
  /** What happened, in words without personal data. */
  readonly note: string;
}

/**
 * Sends an event once, and reads of the answer nothing but its status: 2xx is success, 410 says that nobody wants it any more, everything else is worth another
 * try (rule V10). Redirects are not followed, and the answer may take 10 seconds.
 */
export async function deliverEvent(
  send: typeof fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
  payload: string,
): Promise<Delivery> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: payload,
      redirect: 'manual',
      signal,
    });
    // Not waited for: the answer is in, and a body that does not end is the receiver's own affair.
    response.body?.cancel().catch(() => undefined);
    return judge(response.status);
  } catch {
    const note = signal.aborted
      ? 'The receiver did not answer within 10 seconds.'
      : 'The receiver could not be reached.';
    return { outcome: 'failed', status: null, note };
  }
}

function judge(status: number): Delivery {
  const note = `The receiver answered ${status}.`;
  if (status >= 200 && status < 300) return { outcome: 'delivered', status, note };
  return { outcome: status === 410 ? 'gone' : 'failed', status, note };
}
