import { createClient, OrderProblem, type Offer } from '@amend/sdk';

import type { Addresses } from './addresses.ts';
import { LANGUAGE_TAGS } from './words.ts';
import type { Language } from './words/words.ts';

/** How long the page waits for what is only an extra. */
const TIMEOUT_MS = 4000;

/** Asks the API what the shop offers with an order, so that it stands in the page from the start; nothing where there is no answer in time. */
export async function readOffers(
  { api: endpoint }: Pick<Addresses, 'api'>,
  token: string,
  language: Language,
): Promise<readonly Offer[]> {
  const client = createClient({ endpoint, token, locale: LANGUAGE_TAGS[language], timeoutMs: TIMEOUT_MS });
  try {
    return (await client.readOrder()).offers;
  } catch (error) {
    if (error instanceof OrderProblem) return [];
    throw error;
  }
}
