import { createCloudflareHost } from '@amend/api/hosts/cloudflare';
import type { Mail } from '@amend/engine';

import { configureAmend } from '../amend.config.ts';
import type { Env } from '../src/env.ts';

/** The example's Worker, which sends codes to whoever looks for their order: by HTTP, as mail services take it. */
const host = createCloudflareHost({
  configure(env: Env) {
    const config = configureAmend(env);
    return {
      ...config,
      orderTokens: {
        ...config.orderTokens,
        exchange: {
          keys: [{ id: 'exchange-1', algorithm: 'HS256' as const, secret: `exchange-${env.AMEND_SECRET}` }],
          lifetimeSeconds: 1800,
        },
      },
      mail: { from: 'Nordlys <hello@nordlys.example>', kinds: [] },
      proofs: { 'one-time-code': { changes: [], view: 'full' as const } },
    };
  },
  engine: {
    mailer: {
      async send(mail: Mail) {
        await fetch('https://mail.shop.example/', { method: 'POST', body: JSON.stringify(mail) });
      },
    },
  },
});

export const { OrderObject, ShopObject } = host;

export default { fetch: host.fetch };
