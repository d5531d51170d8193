import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';

/** Reads which scopes the access token has. */
export const readAccessScopesOperation: Operation<Record<string, never>, readonly string[]> = {
  name: 'ReadAccessScopes',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadAccessScopes {
      currentAppInstallation {
        accessScopes {
          handle
        }
      }
    }
  `,
  parse: (data) =>
    z
      .object({
        currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string() })) }),
      })
      .parse(data)
      .currentAppInstallation.accessScopes.map(({ handle }) => handle),
};

/** The scopes that Shopify has granted the app. */
export function readAccessScopes(admin: Admin): Promise<readonly string[]> {
  return admin.run(readAccessScopesOperation, {});
}
