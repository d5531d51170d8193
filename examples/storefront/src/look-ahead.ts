import { createClient, OrderProblem, type Offer, type Order } from '@amend/sdk';

import type { Addresses } from './addresses.ts';
import { SHOP_TIME_ZONE } from './shop-time.ts';
import { LANGUAGE_TAGS } from './words.ts';
import type { Language } from './words/words.ts';

/** What the page knows of its widgets before they are there, and makes room for. */
export interface Prospect {
  /** What the shop offers with the order. */
  readonly offers: readonly Offer[];
  /** Whether nothing can be changed any more. */
  readonly isFinal: boolean;
  /** The order as its widgets will read it, for what is rendered here; `null` where there was no answer in time. */
  readonly view: Order | null;
}

/** How long the page waits for what is only an extra. */
const TIMEOUT_MS = 4000;

/** Asks the API what the widgets will show, so that the page has the right room for it; for anything, where there is no answer in time. */
export async function lookAhead(
  { api: endpoint }: Pick<Addresses, 'api'>,
  token: string,
  language: Language,
): Promise<Prospect> {
  const client = createClient({
    endpoint,
    token,
    locale: LANGUAGE_TAGS[language],
    timeZone: SHOP_TIME_ZONE,
    timeoutMs: TIMEOUT_MS,
  });
  try {
    const view = await client.readOrder();
    const isFinal = Object.values(view.editWindows).every(({ status }) => status === 'closed');
    return { offers: view.offers, isFinal, view };
  } catch (error) {
    if (error instanceof OrderProblem) return { offers: [], isFinal: false, view: null };
    throw error;
  }
}
