import { createCaller, type App, type Caller } from './app.ts';
import type { PlatformState } from './platform-state.ts';

/** Finds out who holds an access token; `null` when it is unknown, has expired, or its app was uninstalled. */
export function findCaller(
  apps: readonly App[],
  platform: PlatformState,
  token: string | null,
  now: Date,
): Caller | null {
  if (token === null) return null;
  for (const app of apps) {
    if (platform.uninstalled.includes(app.clientId)) continue;
    const configured = app.accessTokens.find((each) => each.token === token);
    if (configured !== undefined) return createCaller(app, configured.scopes);
    const issued = platform.tokens.find((each) => each.token === token && each.clientId === app.clientId);
    if (issued === undefined) continue;
    const isAlive = issued.expiresAt === null || Date.parse(issued.expiresAt) > now.getTime();
    return isAlive ? createCaller(app, issued.scopes) : null;
  }
  return null;
}
