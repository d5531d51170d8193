const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const OFFLINE_TOKEN = 'urn:shopify:params:oauth:token-type:offline-access-token';

/** For shops of the app's own organisation: a token for 24 hours, without a refresh token. */
export const clientCredentials = { grant_type: 'client_credentials' } as const;

/** Changes a session token that the admin gave an embedded app for an offline access token of an hour, and a refresh token. */
export function tokenExchange(sessionToken: string) {
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: sessionToken,
    subject_token_type: ID_TOKEN,
    requested_token_type: OFFLINE_TOKEN,
    expiring: '1',
  } as const;
}

/** The next access token, and the next refresh token with it. */
export function refreshToken(token: string) {
  return { grant_type: 'refresh_token', refresh_token: token } as const;
}
