import type { App } from '../platform/app.ts';
import type { PlatformState } from '../platform/platform-state.ts';
import { toInstant } from '../shop/instant.ts';
import { scramble } from '../shop/scramble.ts';
import type { AccessTokenRecord } from './access-token-record.ts';

/** Where tokens are given out. */
export interface TokenDesk {
  readonly platform: PlatformState;
  readonly now: Date;
  readonly nextId: () => number;
}

/** Client-credentials tokens: one day, less a second. */
export const CLIENT_CREDENTIALS_SECONDS = 86_399;
/** Expiring offline tokens. */
export const EXPIRING_SECONDS = 3600;
/** How long a refresh token may be used: 90 days. */
const REFRESH_SECONDS = 7_776_000;

export interface IssueOptions {
  /** Default: the app's. */
  readonly scopes?: readonly string[];
  /** `null` (default) never expires. */
  readonly expiresInSeconds?: number | null;
  /** Given out with a refresh token: the one it replaces, or `null` for the first. */
  readonly refreshes?: string | null;
}

/** Gives an app an access token. The same shop gives the same tokens, in the same order: they are no secrets. */
export function issueToken(
  { platform, now, nextId }: TokenDesk,
  app: App,
  options: IssueOptions = {},
): AccessTokenRecord {
  const { expiresInSeconds = null, refreshes } = options;
  const record: AccessTokenRecord = {
    token: `shpat_${inventSecret(nextId())}`,
    clientId: app.clientId,
    scopes: options.scopes ?? app.scopes,
    issuedAt: toInstant(now),
    expiresAt: expiresInSeconds === null ? null : after(now, expiresInSeconds),
    refresh:
      refreshes === undefined
        ? null
        : {
            token: `shprt_${inventSecret(nextId())}`,
            expiresAt: after(now, REFRESH_SECONDS),
            replaces: refreshes,
            isSpent: false,
          },
  };
  platform.tokens.push(record);
  return record;
}

function inventSecret(seed: number): string {
  return scramble(seed, '0123456789abcdef', 32);
}

function after(now: Date, seconds: number): string {
  return toInstant(new Date(now.getTime() + seconds * 1000));
}
