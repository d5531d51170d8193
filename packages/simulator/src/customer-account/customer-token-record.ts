/** A Customer Account API access token that a login gave out. */
export interface CustomerTokenRecord {
  readonly token: string;
  readonly customerId: number;
  /** Whether the customer has logged in, or only followed a link out of an e-mail. */
  readonly isLoggedIn: boolean;
  readonly expiresAt: string;
}
