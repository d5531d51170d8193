import { refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { ItemFacts, OrderFacts } from '../order-facts.ts';
import { closingBy, decide } from '../rules/decide.ts';
import type { Decision } from '../rules/decide.ts';
import { checkLimits } from '../rules/limits.ts';
import type { Circumstances } from '../views/order-view.ts';
import type { Workshop } from '../workshop.ts';
import { isMeantFor } from './is-meant-for.ts';
import { createOfferReader } from './offer-reader.ts';
import { selectOffers } from './select.ts';
import type { OfferExtent, SelectedOffer } from './select.ts';

/** Finds the offers that an order is shown. */
export type FindOffers = (
  facts: OrderFacts,
  circumstances: Circumstances,
) => Promise<readonly SelectedOffer[]>;

/** A finder that asks Shopify for nothing where no offer is meant for the order, or nothing may be added to it. */
export function createOfferFinder(workshop: Workshop): FindOffers {
  const { config } = workshop;
  const { list, shown } = config.offers;
  const reader = createOfferReader(workshop);
  return async (facts, circumstances) => {
    const meant = list.filter((offer) => isMeantFor(offer, facts, config.timeZone, circumstances.nowMs));
    const ask = (items: readonly ItemFacts[]) =>
      decide({ facts, kind: 'add-item', items, config, ...circumstances });
    // A quote asks the rules about the order first, and about what comes in afterwards.
    if (meant.length === 0 || !takingUpBy(ask([])).ok) return [];
    const permit = ({ items, quantity, price }: OfferExtent) => {
      const decision = ask(items);
      const objection = checkLimits(decision.limits, {
        quantity,
        difference: price,
        orderValue: facts.total,
      });
      return objection ? { ok: false as const, refusal: objection } : takingUpBy(decision);
    };
    return selectOffers(meant, facts, await reader.read(meant, facts), permit, shown);
  };
}

/** Until when something can be added with one click: not at all where the shop would have to agree first. */
function takingUpBy(decision: Decision): Answer<string | null> {
  return decision.isApprovalNeeded ? refused({ code: 'change_not_offered' }) : closingBy(decision);
}
