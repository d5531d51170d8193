import type { TakeOffer } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { AddPlan } from '../changes/item-plan.ts';
import type { ResolvedConfig } from '../config.ts';
import type { OrderFacts } from '../order-facts.ts';
import { wordsFor } from '../words.ts';
import { isMeantFor } from './is-meant-for.ts';

/** What taking an offer up adds, if the offer stands and is meant for the order; what it sells shows once it is staged (rule O7). */
export function planOffer(
  facts: OrderFacts,
  change: TakeOffer,
  { offers, timeZone }: ResolvedConfig,
  nowMs: number,
  locale: string,
): Answer<readonly AddPlan[]> {
  const offer = offers.list.find(({ id }) => id === change.offerId);
  if (!offer) return refused({ code: 'offer_not_found' });
  if (!isMeantFor(offer, facts, timeZone, nowMs)) return refused({ code: 'offer_not_available' });
  const { id, title, discount = null, items } = offer;
  const taken = { id, title: wordsFor(title, locale), discount };
  return given(items.map((item) => ({ kind: 'add-item', change, ...item, offer: taken })));
}
