import type { Task } from './task.ts';

/** What somebody who looks for an order has said about it, and how they read. It is erased once the order was looked for. */
export interface LookupWish {
  /** What they were given to come back with. */
  readonly lookupId: string;
  /** The order's name as Shopify has it, without a `#` at its beginning: `1001`. */
  readonly orderName: string;
  readonly email: string;
  /** A BCP 47 locale. */
  readonly locale: string;
  /** An IANA time zone. */
  readonly timeZone: string;
}

/** Somebody's question for an order, of which they have shown nothing yet. */
export interface Lookup {
  /** SHA-256 of its id, so that whoever reads the ledger later cannot go on with it. */
  readonly key: string;
  /** ISO 8601 instants. */
  readonly askedAt: string;
  readonly expiresAt: string;
  /** `null` once the order was looked for, whether there was one or not. */
  readonly wish: LookupWish | null;
}

/** What came of a lookup. Where nothing was sent, the hash is that of no code, and the other two are `null`. */
export interface LookupEnd {
  /** SHA-256 of the code together with the id of the lookup. */
  readonly codeHash: string;
  readonly orderId: string | null;
  /** SHA-256 of the address that the code was sent to. */
  readonly recipient: string | null;
}

/** One try to enter a code. */
export interface CodeTry {
  readonly key: string;
  readonly codeHash: string;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** How many tries a lookup has in all. */
  readonly limit: number;
}

/** The lookups of the last hour. */
export interface LookupBook {
  /**
   * Puts a lookup down with what is to be done about it, both or neither, and strikes off those that are older than an hour. Says whether it did: not where
   * as many as `limit` still wait for their order to be looked for.
   */
  insertLookup(lookup: Lookup, task: Task, limit: number): Promise<boolean>;
  findLookup(key: string): Promise<Lookup | null>;
  /** Writes down what came of a lookup, and erases what was wished for. */
  endLookup(key: string, end: LookupEnd): Promise<void>;
  /** How many codes were sent since an instant: about the order, or to the address, whichever are more. */
  countCodes(orderId: string, recipient: string, since: string): Promise<number>;
  /**
   * Counts a try, and gives the order's id where the code is right, which is good once. `null` for a wrong code, one that was used or has expired, too many tries, and a
   * lookup that there is not.
   */
  tryCode(attempt: CodeTry): Promise<string | null>;
}

/** For how long it is known that there was a lookup. */
const KEPT_FOR_MS = 3_600_000;

/** The instant before which lookups are forgotten. */
export function oldestLookup(at: string): string {
  return new Date(Date.parse(at) - KEPT_FOR_MS).toISOString();
}
