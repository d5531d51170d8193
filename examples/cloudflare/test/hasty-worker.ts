import { createCloudflareHost } from '@amend/api/hosts/cloudflare';

import { configureAmend } from '../amend.config.ts';

/** The example's Worker, which looks at unfinished edits again so soon that a test can wait for it. */
const host = createCloudflareHost({ configure: configureAmend, resumeAfterMs: 300 });

export const { OrderObject, ShopObject } = host;

export default { fetch: host.fetch };
