import { createCloudflareHost } from '@amend/api/hosts/cloudflare';

import { configureAmend } from '../amend.config.ts';
import type { Env } from './env.ts';

const host = createCloudflareHost({ configure: configureAmend });

/** The classes that `wrangler.jsonc` names. */
export const OrderObject: new (context: DurableObjectState, env: Env) => DurableObject = host.OrderObject;
export const ShopObject: new (context: DurableObjectState, env: Env) => DurableObject = host.ShopObject;

export default { fetch: host.fetch } satisfies ExportedHandler<Env>;
