/** One request and its answer. */
export interface RequestEntry {
  /** `warn` for what was refused, `error` for what could not be answered. */
  readonly level: 'info' | 'warn' | 'error';
  readonly event: 'request';
  /** When the answer was there, as an ISO 8601 text. */
  readonly at: string;
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the path, never the path itself. */
  readonly route: string;
  readonly status: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  /** Why it was refused. */
  readonly code?: string;
  /** The numeric id of the order that a good order token names. */
  readonly orderId?: string;
}

/** Something that the merchant should know of, because nobody else is told in full. */
export interface FailureEntry {
  readonly level: 'error';
  readonly event: 'failure';
  readonly at: string;
  /** The request that it befell; none where it was at work by itself. */
  readonly requestId?: string;
  readonly message: string;
  /** Where in the code an error came from that nobody had expected. */
  readonly frames?: readonly string[];
}

/** A line of the log. None holds a token, a secret, or anything about a person (rule Q1). */
export type LogEntry = RequestEntry | FailureEntry;

/** Takes a line of the log down. */
export type Log = (entry: LogEntry) => void;
