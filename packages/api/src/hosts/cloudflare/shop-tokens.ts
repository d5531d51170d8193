import { ShopifyFailure } from '@amend/engine';
import type { AccessTokens } from '@amend/engine';

import { askShop } from './ask-shop.ts';
import type { FetchShop } from './ask-shop.ts';
import { TokenAnswer } from './shop-messages.ts';
import type { ShopRequest } from './shop-messages.ts';

interface ShopTokensOptions {
  readonly fetch: FetchShop;
  readonly now: () => Date;
}

/** For how long a token is used without asking whether it is still the one; Shopify says so anyway where it is not. */
const HELD_FOR_MS = 60_000;

/** How long the object of the shop may take: it may have to ask Shopify. */
const PATIENCE_MS = 10_000;

/** The access tokens of an app, as the shop's Durable Object gets, keeps and renews them for all orders. */
export function createShopTokens({ fetch, now }: ShopTokensOptions): AccessTokens {
  let held = '';
  let heldUntilMs = -Infinity;

  async function ask(asked: ShopRequest): Promise<string> {
    const answer = TokenAnswer.parse(
      await askShop(fetch, asked, PATIENCE_MS).catch((cause: unknown) => {
        const message = 'The object of the shop could not be asked for an access token.';
        throw new ShopifyFailure('unreachable', 'none', message, { cause });
      }),
    );
    if (!answer.ok) throw new ShopifyFailure(answer.reason, 'none', answer.message);
    held = answer.token;
    heldUntilMs = now().getTime() + HELD_FOR_MS;
    return held;
  }

  return {
    get: async () => (now().getTime() < heldUntilMs ? held : ask({ do: 'give-token' })),
    renew: (stale) => ask({ do: 'renew-token', stale }),
    // The shop's object knows; an order's has its own way to ask whether the access has ended.
    installation: async () => '',
    async forget() {
      heldUntilMs = -Infinity;
    },
  };
}
