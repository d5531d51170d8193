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

/** About which order a code is to be sent, and to whom; both `null` where there is nobody to send one to. */
export interface CodeClaim {
  /** The lookup that it is for. */
  readonly key: string;
  readonly orderId: string | null;
  /** SHA-256 of the address. */
  readonly recipient: string | null;
  /** Since when codes count, as an ISO 8601 instant, and how many there may be in all. */
  readonly since: string;
  readonly limit: number;
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

/** The lookups that are not forgotten yet. */
export interface LookupBook {
  /**
   * Puts a lookup down with what is to be done about it, both or neither. Says whether it did: not where as many as `limit` still wait for their order to be
   * looked for.
   */
  insertLookup(lookup: Lookup, task: Task, limit: number): Promise<boolean>;
  findLookup(key: string): Promise<Lookup | null>;
  /**
   * Notes to whom a lookup's code is to be sent, unless as many as `limit` other lookups have one about that order, or to that address. Says whether it did; of
   * several at once no more than there may be.
   */
  claimCode(claim: CodeClaim): Promise<boolean>;
  /** Writes the digest of the code down that was sent, or of one that nobody knows, and erases what was wished for. */
  endLookup(key: string, codeHash: string): Promise<void>;
  /** Strikes a lookup off. */
  forgetLookup(key: string): Promise<void>;
  /**
   * Counts a try, and gives the order's id where the code is right, which is good once. `null` for a wrong code, one that was used or has expired, too many tries, and a
   * lookup that there is not.
   */
  tryCode(attempt: CodeTry): Promise<string | null>;
}
