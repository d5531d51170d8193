/** What a problem code means to everybody but the shopper. */
export interface ProblemMeaning {
  /** The HTTP status (RFC 9110). */
  readonly status: number;
  /** For the merchant and their developers, in English: what it means, and what to look at or set. */
  readonly explanation: string;
}
