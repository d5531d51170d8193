import { merchantEndpoints, type EventList, type Endpoint, type OrderEdits } from '@amend/contract';

import type { Addresses } from '../addresses.ts';
import { LANGUAGE_TAGS } from '../words.ts';
import type { Language } from '../words/words.ts';

/** What the shop's own server asks the API on the merchant's behalf. An answer that is no success rejects with its status. */
export interface MerchantSide {
  /** The edits of an order, oldest first. */
  listEdits(orderId: string, language: Language): Promise<OrderEdits['edits']>;
  /** What happened to an order, oldest first, and how far the receiver is told. */
  listEvents(orderId: string): Promise<EventList['events']>;
}

/** Asks with the merchant's key, which never leaves the server. */
export function connectMerchantSide(
  { api }: Pick<Addresses, 'api'>,
  secret: string,
  timeZone: string,
): MerchantSide {
  async function ask<Output>(
    { method, path, parse }: Endpoint<Output>,
    orderId: string,
    language: Language,
  ): Promise<Output> {
    const url = new URL(path.replace(':orderId', encodeURIComponent(orderId)), api);
    url.searchParams.set('timeZone', timeZone);
    const headers = { authorization: `Bearer ${secret}`, 'accept-language': LANGUAGE_TAGS[language] };
    const response = await fetch(url, { method, headers });
    if (!response.ok) throw new Error(`Amend answered the shop with status ${response.status}.`);
    return parse(await response.json());
  }

  return {
    listEdits: async (orderId, language) => (await ask(merchantEndpoints.listEdits, orderId, language)).edits,
    listEvents: async (orderId) => (await ask(merchantEndpoints.listEvents, orderId, 'en')).events,
  };
}
