import { toGid } from '../shop/gid.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** The app that asks, and what its token may do. */
export function resolveAppInstallation({ app, scopes }: World): Resolved {
  return {
    __typename: 'AppInstallation',
    id: toGid('AppInstallation', app.id),
    accessScopes: scopes.map((handle) => ({ handle, description: handle.replaceAll('_', ' ') })),
    app: { ...resolveApp(app), apiKey: app.clientId },
  };
}

/** `App`, as far as others know it. */
export function resolveApp({ id, title }: { readonly id: number; readonly title: string }): Resolved {
  return { __typename: 'App', id: toGid('App', id), title };
}
