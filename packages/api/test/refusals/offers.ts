import type { ProblemCode } from '@amend/contract';

import { take, TOTE, tote } from '../offers/offer-stage.ts';
import { ask } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

const options = { config: { offers: { list: [tote] } } };

/** Offers that are taken up. */
export const offers = {
  offer_not_found: {
    status: 422,
    detail: 'The shop does not make this offer.',
    nextStep: 'Reload the page to see what the shop offers now.',
    german: [
      'Dieses Angebot macht der Shop nicht.',
      'Laden Sie die Seite neu, um die aktuellen Angebote zu sehen.',
    ],
    options,
    provoke: async ({ visit }) => ask(await visit(), [take('lamp')]),
  },
  offer_not_available: {
    status: 409,
    detail: 'This offer is not available for your order any more. Nothing was changed.',
    nextStep: 'Reload the page to see what the shop offers now.',
    german: [
      'Dieses Angebot gibt es für Ihre Bestellung nicht mehr. Es wurde nichts geändert.',
      'Laden Sie die Seite neu, um die aktuellen Angebote zu sehen.',
    ],
    options,
    provoke: async ({ kit, visit }) => {
      for (const { variants } of kit.simulator.state.products)
        for (const variant of variants) if (String(variant.id) === TOTE) Object.assign(variant, { stock: 0 });
      return ask(await visit(), [take('tote')]);
    },
  },
  offer_price_not_kept: {
    status: 409,
    detail: 'The shop’s system does not give this offer at its price. Nothing was changed.',
    nextStep: 'Contact the shop: they can add it at the price of the offer.',
    german: [
      'Das System des Shops gibt dieses Angebot nicht zu seinem Preis. Es wurde nichts geändert.',
      'Wenden Sie sich an den Shop: Dort kann es zum Angebotspreis hinzugefügt werden.',
    ],
    options,
    provoke: async ({ kit, visit }) => {
      kit.simulator.fail({
        operation: 'orderEditAddLineItemDiscount',
        kind: 'user-error',
        message: 'No discounts today',
      });
      return ask(await visit(), [take('tote')]);
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
