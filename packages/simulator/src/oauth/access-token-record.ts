/** An access token that a grant gave out. */
export interface AccessTokenRecord {
  readonly token: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly issuedAt: string;
  /** `null` for one that never expires. */
  readonly expiresAt: string | null;
  /** Expiring offline tokens only. */
  readonly refresh: RefreshTokenRecord | null;
}

export interface RefreshTokenRecord {
  readonly token: string;
  readonly expiresAt: string;
  /** The refresh token this one replaces; it stays good until this one is used. */
  readonly replaces: string | null;
  /** Dead once the token that replaced it was used. */
  isSpent: boolean;
}
