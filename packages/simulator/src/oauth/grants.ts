import type { App } from '../platform/app.ts';
import { readJwt } from '../signatures/jwt.ts';
import type { AccessTokenRecord } from './access-token-record.ts';
import { CLIENT_CREDENTIALS_SECONDS, EXPIRING_SECONDS, issueToken, type TokenDesk } from './issue-token.ts';

/** An OAuth error, by RFC 6749 and RFC 8693. */
export interface OauthRefusal {
  readonly error: string;
  readonly error_description: string;
}

export type Grant = (
  desk: TokenDesk & { readonly shopDomain: string },
  app: App,
  form: Readonly<Record<string, string>>,
) => Promise<AccessTokenRecord | OauthRefusal>;

export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const OFFLINE_TOKEN = 'urn:shopify:params:oauth:token-type:offline-access-token';
/** Unknown, used up or expired, in the words of real shops: https://community.shopify.dev/t/35182 */
export const INACTIVE_REFRESH_TOKEN = 'This request requires an active refresh_token';
/** How far two clocks may be apart. */
const LEEWAY_SECONDS = 10;

/** For a store of the app's own organisation: no shopper, no merchant, no refresh token; ask again when it expires. */
export const grantClientCredentials: Grant = async (desk, app) =>
  app.grants.includes('client-credentials')
    ? issueToken(desk, app, { expiresInSeconds: CLIENT_CREDENTIALS_SECONDS })
    : refuse('shop_not_permitted', 'Client credentials cannot be performed on this shop.');

/** A merchant's id token for an offline access token; with `expiring=1` for one hour, and with a refresh token. */
export const grantTokenExchange: Grant = async (desk, app, form) => {
  if (!app.grants.includes('token-exchange')) {
    return refuse('unauthorized_client', 'This app may not use the token exchange grant.');
  }
  if (form['subject_token_type'] !== ID_TOKEN) {
    return refuse('invalid_request', `subject_token_type must be ${ID_TOKEN}.`);
  }
  if (form['requested_token_type'] !== OFFLINE_TOKEN) {
    return refuse(
      'invalid_request',
      `requested_token_type must be ${OFFLINE_TOKEN}: online access tokens are not modelled by this simulator.`,
    );
  }
  if (!(await isIdTokenGood(form['subject_token'] ?? '', app, desk.shopDomain, desk.now))) {
    return refuse(
      'invalid_subject_token',
      'Token exchange cannot be performed due to an invalid subject token.',
    );
  }
  return form['expiring'] === '1'
    ? issueToken(desk, app, { expiresInSeconds: EXPIRING_SECONDS, refreshes: null })
    : issueToken(desk, app);
};

/**
 * A refresh token for a new access token and the next refresh token. The old refresh token stays good until the new one
 * is used, so that a lost answer can be asked for again.
 *
 * Source: https://shopify.dev/changelog/more-resilient-refreshes-for-expiring-offline-access-tokens
 */
export const grantRefresh: Grant = async (desk, app, form) => {
  const { tokens } = desk.platform;
  const held = tokens.find(
    (each) => each.clientId === app.clientId && each.refresh?.token === form['refresh_token'],
  );
  const refresh = held?.refresh;
  if (
    held === undefined ||
    !refresh ||
    refresh.isSpent ||
    Date.parse(refresh.expiresAt) <= desk.now.getTime()
  ) {
    return refuse('invalid_request', INACTIVE_REFRESH_TOKEN);
  }
  for (const each of tokens) {
    if (each.refresh !== null && each.refresh.token === refresh.replaces) each.refresh.isSpent = true;
  }
  return issueToken(desk, app, {
    scopes: held.scopes,
    expiresInSeconds: EXPIRING_SECONDS,
    refreshes: refresh.token,
  });
};

export function isRefusal(outcome: AccessTokenRecord | OauthRefusal): outcome is OauthRefusal {
  return 'error' in outcome;
}

export function refuse(error: string, description: string): OauthRefusal {
  return { error, error_description: description };
}

async function isIdTokenGood(token: string, app: App, shopDomain: string, now: Date): Promise<boolean> {
  const claims = await readJwt(token, app.clientSecret);
  if (claims === null || claims['aud'] !== app.clientId) return false;
  const { dest, exp, nbf } = { dest: claims['dest'], exp: claims['exp'], nbf: claims['nbf'] };
  if (dest !== `https://${shopDomain}` && dest !== shopDomain) return false;
  const seconds = now.getTime() / 1000;
  return (
    typeof exp === 'number' &&
    typeof nbf === 'number' &&
    exp + LEEWAY_SECONDS > seconds &&
    nbf - LEEWAY_SECONDS <= seconds
  );
}
