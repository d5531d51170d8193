import { createCloudflareHost } from '@amend/api/hosts/cloudflare';
import { EVENT_TYPES } from '@amend/contract';

import { configureAmend } from '../amend.config.ts';
import type { Env } from '../src/env.ts';

const events = {
  url: 'https://hooks.shop.example/amend',
  secrets: ['whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz'],
  types: [...EVENT_TYPES],
};

/** The example's Worker, which looks at unfinished edits again so soon that a test can wait for it, and tells of them. */
const host = createCloudflareHost({
  configure: (env: Env) => ({ ...configureAmend(env), events }),
  resumeAfterMs: 300,
});

export const { OrderObject, ShopObject } = host;

export default { fetch: host.fetch };
