import { askShop } from './ask-shop.ts';
import type { FetchShop } from './ask-shop.ts';
import { AccessAnswer } from './shop-messages.ts';

interface ShopAccessOptions {
  readonly fetch: FetchShop;
  readonly now: () => Date;
  readonly report: (error: Error) => void;
}

/** For how long an object goes on believing that the access has not ended; Shopify itself lets nobody in by then. */
const BELIEVED_FOR_MS = 60_000;

const PATIENCE_MS = 2000;

/**
 * Whether Shopify has ended the access of the app, as the shop's Durable Object knows it (rule N9). Asked once a minute; where it cannot be reached, the
 * access is taken to go on, because Shopify decides that in the end.
 */
export function createShopAccess({ fetch, now, report }: ShopAccessOptions): () => Promise<boolean> {
  let isEnded = false;
  let believedUntilMs = -Infinity;
  return async () => {
    if (now().getTime() < believedUntilMs) return isEnded;
    try {
      ({ isEnded } = AccessAnswer.parse(await askShop(fetch, { do: 'tell-access' }, PATIENCE_MS)));
    } catch (cause) {
      report(
        new Error('The object of the shop could not be asked whether the app is still let in.', { cause }),
      );
    }
    believedUntilMs = now().getTime() + BELIEVED_FOR_MS;
    return isEnded;
  };
}
