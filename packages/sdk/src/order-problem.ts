import type { AddressFieldProblem, ProblemCode, Quote } from './types.ts';

/**
 * The problems that the client itself finds, beside those that the API sends.
 *
 * `offline` where the device knows that it has no network, `unreachable` where no answer came for any other reason.
 */
export type ClientProblemCode = 'offline' | 'unreachable' | 'timeout' | 'unreadable_answer';

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
  declare readonly code: OrderProblemCode;
  /** What happened, for the shopper. */
  declare readonly detail: string;
  /** What can be done, for the shopper. */
  declare readonly nextStep: string;
  /** The HTTP status, or `null` where no answer came. */
  declare readonly status: number | null;
  /** When it is worth trying again, or `null` where nothing is known. */
  declare readonly retryAfterSeconds: number | null;
  /** What is wrong with the fields of an address; empty where it is not about fields. */
  declare readonly fields: readonly AddressFieldProblem[];
  /** The new quote of a `quote_changed`. */
  declare readonly quote: Quote | null;
  /** Finds the request in the server's logs. */
  declare readonly requestId: string | null;

  constructor({ code, detail, nextStep, cause, ...init }: OrderProblemInit) {
    super(`${code}: ${detail} ${nextStep}`, { cause });
    const { status = null, retryAfterSeconds = null, fields = [], quote = null, requestId = null } = init;
    Object.assign(this, { code, detail, nextStep, status, retryAfterSeconds, fields, quote, requestId });
  }
}

const CLIENT_SENTENCES: Readonly<Record<ClientProblemCode, readonly [detail: string, nextStep: string]>> = {
  offline: ['You seem to be offline.', 'Check your connection and try again.'],
  unreachable: ['The shop could not be reached.', 'Check your connection, or try again in a moment.'],
  timeout: ['The shop did not answer in time.', 'Try again in a moment.'],
  unreadable_answer: ['The shop’s answer could not be read.', 'Try again, or reload the page.'],
};

/** A problem that the client found by itself, with English sentences; whoever speaks another language says them by `code`. */
export function clientProblem(
  code: ClientProblemCode,
  about: Pick<OrderProblemInit, 'status' | 'retryAfterSeconds' | 'cause'> = {},
): OrderProblem {
  const [detail, nextStep] = CLIENT_SENTENCES[code];
  return new OrderProblem({ code, detail, nextStep, ...about });
}

/** The problem of a call that was lost on its way. Source: `navigator.onLine`, which some runtimes do not have. */
export function lostCallProblem(cause: unknown): OrderProblem {
  return clientProblem(globalThis.navigator?.onLine === false ? 'offline' : 'unreachable', { cause });
}
