import type { Change } from '@amend/contract';

import { given } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { planAddition } from '../changes/add-item.ts';
import { checkNote } from '../changes/add-note.ts';
import { checkCancellation } from '../changes/cancel-order.ts';
import { planShipping } from '../changes/change-shipping.ts';
import { checkAddressCorrection } from '../changes/correct-address.ts';
import { checkContactCorrection } from '../changes/correct-contact.ts';
import type { CancelEffect, DetailEffect } from '../changes/effect.ts';
import type { ItemPlan } from '../changes/item-plan.ts';
import { planQuantity } from '../changes/set-quantity.ts';
import { planSwap } from '../changes/swap-item.ts';
import { planOffer } from '../offers/take.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { Workshop } from '../workshop.ts';

/** What one change comes to, as far as the order alone tells: something to write, or things to stage. */
export type ChangePlan =
  | { readonly is: 'detail'; readonly effect: DetailEffect }
  | { readonly is: 'items'; readonly plans: readonly ItemPlan[] }
  | { readonly is: 'cancellation'; readonly effect: CancelEffect };

/** Checks one change against the order, or says the first thing that stands against it; `locale` is the shopper's. */
export function planChange(
  facts: OrderFacts,
  change: Change,
  { config, now }: Pick<Workshop, 'config' | 'now'>,
  locale: string,
): Answer<ChangePlan> {
  const { changes: rules } = config;
  switch (change.kind) {
    case 'correct-address':
      return asDetail(checkAddressCorrection(facts, change, rules['correct-address']));
    case 'correct-contact':
      return asDetail(checkContactCorrection(facts, change));
    case 'add-note':
      return asDetail(checkNote(facts, change));
    case 'swap-item':
      return asItem(planSwap(facts, change, rules['swap-item']));
    case 'set-quantity':
      return asItem(planQuantity(facts, change, rules['set-quantity']));
    case 'add-item':
      return 'offerId' in change
        ? asItems(planOffer(facts, change, config, now().getTime(), locale))
        : asItems(given([planAddition(change)]));
    case 'change-shipping':
      return asItem(planShipping(facts, change, rules['change-shipping'].methods));
    case 'cancel-order': {
      const effect = checkCancellation(facts, change, rules['cancel-order']);
      return effect.ok ? given({ is: 'cancellation', effect: effect.value }) : effect;
    }
  }
}

/** Whether a change goes through Shopify's order editing. */
export function needsSession({ kind }: Change): boolean {
  return kind === 'swap-item' || kind === 'set-quantity' || kind === 'add-item' || kind === 'change-shipping';
}

function asDetail(effect: Answer<DetailEffect>): Answer<ChangePlan> {
  return effect.ok ? given({ is: 'detail', effect: effect.value }) : effect;
}

function asItem(plan: Answer<ItemPlan>): Answer<ChangePlan> {
  return plan.ok ? asItems(given([plan.value])) : plan;
}

function asItems(plans: Answer<readonly ItemPlan[]>): Answer<ChangePlan> {
  return plans.ok ? given({ is: 'items', plans: plans.value }) : plans;
}
