import type { PostOffice } from '../webhooks/post-office.ts';
import type { App } from './app.ts';
import type { PlatformState } from './platform-state.ts';

/** Tells an app that it goes, and ends its tokens and its subscriptions. @throws Error when it is not installed. */
export function uninstallApp(
  apps: readonly App[],
  clientId: string | undefined,
  platform: PlatformState,
  office: PostOffice,
): void {
  const app = clientId === undefined ? apps[0] : apps.find((each) => each.clientId === clientId);
  if (app === undefined || platform.uninstalled.includes(app.clientId)) {
    throw new Error(`No app with client id ${clientId ?? '(none)'} is installed.`);
  }
  office.openAction()('app/uninstalled', null);
  platform.uninstalled.push(app.clientId);
  dropFrom(platform.tokens, app.clientId);
  dropFrom(platform.webhookSubscriptions, app.clientId);
}

function dropFrom(records: { readonly clientId: string }[], clientId: string): void {
  for (let place = records.length - 1; place >= 0; place -= 1) {
    if (records[place]?.clientId === clientId) records.splice(place, 1);
  }
}
