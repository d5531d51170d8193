import type { ProblemCode } from '@amend/contract';

import { giveDiscount } from '../discounted-order.ts';
import { lineIdOf, orderNamed, variantIdOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { ask, save } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

const shirt = ({ simulator }: Kit) => lineIdOf(simulator, '#1001', 0);
const mugs = ({ simulator }: Kit) => lineIdOf(simulator, '#1001', 1);

/** Items, shipping and cancellations. */
export const items = {
  order_would_be_empty: {
    status: 422,
    detail: 'Without this item nothing would be left of the order.',
    nextStep: 'Cancel the order instead.',
    provoke: async ({ kit, visit }) =>
      ask(await visit(), [
        { kind: 'set-quantity', lineId: shirt(kit), quantity: 0 },
        { kind: 'set-quantity', lineId: mugs(kit), quantity: 0 },
      ]),
  },
  line_not_found: {
    status: 422,
    detail: 'This item is not on the order any more, or not as often as that.',
    nextStep: 'Reload the page to see the order as it is now.',
    provoke: async ({ visit }) => ask(await visit(), [{ kind: 'set-quantity', lineId: '1', quantity: 1 }]),
  },
  line_not_editable: {
    status: 409,
    detail: 'This item cannot be changed.',
    nextStep: 'Contact the shop if you need help.',
    provoke: async ({ kit, visit }) => {
      const [line] = orderNamed(kit.simulator, '#1001').lines;
      Object.assign(line ?? {}, { sellingPlan: { id: 1, name: 'Every month' } });
      const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Sage / L');
      return ask(await visit(), [{ kind: 'swap-item', lineId: shirt(kit), variantId }]);
    },
  },
  variant_not_found: {
    status: 422,
    detail: 'This item is no longer sold.',
    nextStep: 'Choose another one.',
    provoke: async ({ visit }) => ask(await visit(), [{ kind: 'add-item', variantId: '1', quantity: 1 }]),
  },
  variant_not_offered: {
    status: 422,
    detail: 'This item cannot be chosen here.',
    nextStep: 'Choose another one, or place a new order.',
    provoke: async ({ kit, visit }) => {
      const variantId = variantIdOf(kit.simulator, 'merino-beanie', 'Oat');
      return ask(await visit(), [{ kind: 'swap-item', lineId: shirt(kit), variantId }]);
    },
  },
  out_of_stock: {
    status: 409,
    detail: 'There are not enough of this item left. Nothing was changed.',
    nextStep: 'Choose another one, or fewer.',
    german: [
      'Von diesem Artikel sind nicht mehr genug da. Es wurde nichts geändert.',
      'Wählen Sie einen anderen oder weniger davon.',
    ],
    provoke: async ({ kit, visit }) => {
      const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Sage / XL');
      return ask(await visit(), [{ kind: 'swap-item', lineId: shirt(kit), variantId }]);
    },
  },
  discount_cannot_be_kept: {
    status: 409,
    detail: 'This item is part of a discount that would be lost. Nothing was changed.',
    nextStep: 'Contact the shop: they can change it and keep your discount.',
    german: [
      'Dieser Artikel gehört zu einem Rabatt, der verloren ginge. Es wurde nichts geändert.',
      'Wenden Sie sich an den Shop: Dort kann der Artikel geändert werden und der Rabatt bleibt.',
    ],
    provoke: async ({ kit, visit }) => {
      giveDiscount(kit.simulator, '#1001', {
        title: 'Two for one',
        value: { percentage: 100 },
        isBuyXGetY: true,
        amounts: [null, 1600],
      });
      return ask(await visit(), [{ kind: 'set-quantity', lineId: mugs(kit), quantity: 1 }]);
    },
  },
  shipping_method_not_found: {
    status: 422,
    detail: 'This way of shipping is not available for this order.',
    nextStep: 'Choose another one.',
    options: {
      config: {
        changes: {
          'change-shipping': { methods: [{ id: 'express', title: 'Express', prices: { USD: '9.90' } }] },
        },
      },
    },
    provoke: async ({ visit }) => ask(await visit(), [{ kind: 'change-shipping', methodId: 'express' }]),
  },
  cancel_reason_not_offered: {
    status: 422,
    detail: 'This is not one of the reasons to choose from.',
    nextStep: 'Choose one of the reasons shown.',
    options: {
      config: { changes: { 'cancel-order': { reasons: [{ id: 'mistake', title: 'Ordered by mistake' }] } } },
    },
    provoke: async ({ visit }) => ask(await visit(), [{ kind: 'cancel-order', reason: 'boredom' }]),
  },
  refund_method_not_offered: {
    status: 422,
    detail: 'The shop does not give store credit for cancelled orders.',
    nextStep: 'Choose to get the money back.',
    provoke: async ({ visit }) =>
      ask(await visit(), [{ kind: 'cancel-order', refundMethod: 'store-credit' }]),
  },
  cancel_refused: {
    status: 409,
    detail: 'The order could not be cancelled. It is as it was.',
    nextStep: 'Contact the shop: they can still cancel it.',
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      await save(shopper, [{ kind: 'set-quantity', lineId: mugs(kit), quantity: 3 }]);
      // Shopify does not cancel an order while a payment of it is on its way.
      kit.simulator.pay(shopper.orderId, { outcome: 'late' });
      return save(shopper, [{ kind: 'cancel-order' }], 'intent-0002');
    },
  },
  hold_refused: {
    status: 409,
    detail: 'The order could not be kept back until it is paid. Nothing was changed.',
    nextStep: 'Try again later, or contact the shop.',
    provoke: async ({ kit, visit }) => {
      kit.simulator.fail({ operation: 'HoldFulfillmentOrders', kind: 'user-error', message: 'No.' });
      return save(await visit(), [{ kind: 'set-quantity', lineId: mugs(kit), quantity: 3 }]);
    },
  },
  decrease_refused: {
    status: 403,
    detail: 'The shop does not take changes that make the order cheaper.',
    nextStep: 'Choose something that costs as much or more, or contact the shop.',
    options: { config: { settlement: { owed: 'refuse' } } },
    provoke: async ({ kit, visit }) =>
      ask(await visit(), [{ kind: 'set-quantity', lineId: mugs(kit), quantity: 1 }]),
  },
  change_refused: {
    status: 409,
    detail: 'The shop’s system did not accept this change. Your order is as it was.',
    nextStep: 'Contact the shop if you need help.',
    options: { simulator: { switches: { orderEditLineItemLimit: 2 } } },
    provoke: async ({ kit, visit }) => {
      const variantId = variantIdOf(kit.simulator, 'merino-beanie', 'Oat');
      return ask(await visit(), [{ kind: 'add-item', variantId, quantity: 1 }]);
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
