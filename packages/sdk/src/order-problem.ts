import type { AddressFieldProblem, ProblemCode, Quote } from './types.ts';

/** The problems that the client itself finds, beside those that the API sends. */
export type ClientProblemCode = 'offline' | 'timeout' | 'unreadable_answer';

/** The code of an {@link OrderProblem}: the client's, the API's, or one that a newer API has. */
export type OrderProblemCode = ClientProblemCode | ProblemCode | (string & {});

/** What {@link OrderProblem} is made of; whatever is left out is empty. */
export interface OrderProblemInit {
  /** What went wrong, for programs. */
  readonly code: OrderProblemCode;
  /** What happened, for the shopper. */
  readonly detail: string;
  /** What can be done, for the shopper. */
  readonly nextStep: string;
  /** The HTTP status; none where no answer came. */
  readonly status?: number | undefined;
  /** When it is worth trying again. */
  readonly retryAfterSeconds?: number | undefined;
  /** What is wrong with the fields of an address. */
  readonly fields?: readonly AddressFieldProblem[] | undefined;
  /** The new quote of a `quote_changed`. */
  readonly quote?: Quote | undefined;
  /** Finds the request in the server's logs. */
  readonly requestId?: string | undefined;
  /** The error behind it. */
  readonly cause?: unknown;
}

/**
 * The one error that calls to the API reject with; decide by `code`, show `detail` and `nextStep`.
 *
 * A call that was cancelled through its signal is no problem: it rejects with the signal's reason, as `fetch` does.
 */
export class OrderProblem extends Error {
  override readonly name = 'OrderProblem';
  /** What went wrong, for programs. */
  readonly code: OrderProblemCode;
  /** What happened, for the shopper. */
  readonly detail: string;
  /** What can be done, for the shopper. */
  readonly nextStep: string;
  /** The HTTP status, or `null` where no answer came. */
  readonly status: number | null;
  /** When it is worth trying again, or `null` where nothing is known. */
  readonly retryAfterSeconds: number | null;
  /** What is wrong with the fields of an address; empty where it is not about fields. */
  readonly fields: readonly AddressFieldProblem[];
  /** The new quote of a `quote_changed`. */
  readonly quote: Quote | null;
  /** Finds the request in the server's logs. */
  readonly requestId: string | null;

  constructor(init: OrderProblemInit) {
    super(`${init.code}: ${init.detail} ${init.nextStep}`, { cause: init.cause });
    this.code = init.code;
    this.detail = init.detail;
    this.nextStep = init.nextStep;
    this.status = init.status ?? null;
    this.retryAfterSeconds = init.retryAfterSeconds ?? null;
    this.fields = init.fields ?? [];
    this.quote = init.quote ?? null;
    this.requestId = init.requestId ?? null;
  }
}

const CLIENT_SENTENCES: Readonly<Record<ClientProblemCode, readonly [detail: string, nextStep: string]>> = {
  offline: ['The shop could not be reached.', 'Check your connection and try again.'],
  timeout: ['The shop did not answer in time.', 'Try again in a moment.'],
  unreadable_answer: ['The shop answered in a way that could not be read.', 'Reload the page and try again.'],
};

/** A problem that the client found by itself, with English sentences; a widget says them in its own language, by `code`. */
export function clientProblem(
  code: ClientProblemCode,
  about: Pick<OrderProblemInit, 'status' | 'retryAfterSeconds' | 'cause'> = {},
): OrderProblem {
  const [detail, nextStep] = CLIENT_SENTENCES[code];
  return new OrderProblem({ code, detail, nextStep, ...about });
}
