import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Workshop } from '../workshop.ts';
import { isSessionTokenOfAdmin } from './check-session-token.ts';

/** Changes a session token of the admin for the shop's access tokens (rules K6, K7). Refused with `session_token_refused`, also where the configuration has no such app. */
export async function installApp(
  { config, now, tokens }: Workshop,
  sessionToken: string,
): Promise<Answer<null>> {
  const { app } = config.shopify;
  const { shop } = config;
  if (!app || app.grant !== 'token-exchange' || !tokens.install)
    return refused({ code: 'session_token_refused' });
  if (!(await isSessionTokenOfAdmin(sessionToken, { shop, ...app, now: now() })))
    return refused({ code: 'session_token_refused' });
  await tokens.install(sessionToken);
  return given(null);
}
