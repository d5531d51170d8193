import { createClient, OrderProblem, type Offer } from '@amend/sdk';

import type { Addresses } from './addresses.ts';
import { LANGUAGE_TAGS } from './words.ts';
import type { Language } from './words/words.ts';

/** What the page knows of its widgets before they are there, and makes room for. */
export interface Prospect {
  /** What the shop offers with the order. */
  readonly offers: readonly Offer[];
  /** Whether nothing can be changed any more. */
  readonly isFinal: boolean;
}

/** How long the page waits for what is only an extra. */
const TIMEOUT_MS = 4000;

/** Asks the API what the widgets will show, so that the page has the right room for it; for anything, where there is no answer in time. */
export async function lookAhead(
  { api: endpoint }: Pick<Addresses, 'api'>,
  token: string,
  language: Language,
): Promise<Prospect> {
  const client = createClient({ endpoint, token, locale: LANGUAGE_TAGS[language], timeoutMs: TIMEOUT_MS });
  try {
    const { offers, editWindows } = await client.readOrder();
    return { offers, isFinal: Object.values(editWindows).every(({ status }) => status === 'closed') };
  } catch (error) {
    if (error instanceof OrderProblem) return { offers: [], isFinal: false };
    throw error;
  }
}
