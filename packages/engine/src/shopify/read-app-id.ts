import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import type { Operation } from './operation.ts';

/** Reads which app Amend is to this shop. */
export const readAppIdOperation: Operation<Record<string, never>, string> = {
  name: 'ReadAppId',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadAppId {
      currentAppInstallation {
        app {
          id
        }
      }
    }
  `,
  parse: (data) =>
    z.object({ currentAppInstallation: z.object({ app: z.object({ id: z.string() }) }) }).parse(data)
      .currentAppInstallation.app.id,
};

/** Shopify's global id of the app whose access token is used. */
export function readAppId(admin: Admin): Promise<string> {
  return admin.run(readAppIdOperation, {});
}
