import { setImmediate } from 'node:timers/promises';

import type { ProblemCode } from '@amend/contract';
import type { Rule } from '@amend/engine/config';

import { askShopify, callAsMerchant, lineIdOf, orderNamed, variantIdOf } from '../kit.ts';
import { ask, note, save } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

const contactShop = 'Contact the shop if you need help.';

const ruled = (then: Rule['then']['every-change']) => ({
  config: { rules: [{ name: 'House rule', when: {}, then: { 'every-change': then } }] },
});

/** Orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: {
    status: 403,
    detail: 'This page may not make this kind of change.',
    nextStep: contactShop,
    provoke: async ({ visit }) => ask(await visit('#1001', { changes: ['swap-item'] }), note),
  },
  change_not_offered: {
    status: 403,
    detail: 'This shop does not offer this kind of change.',
    nextStep: contactShop,
    options: { config: { changes: { 'add-note': { isAllowed: false } } } },
    provoke: async ({ visit }) => ask(await visit(), note),
  },
  order_not_found: {
    status: 404,
    detail: 'This order could not be found.',
    nextStep: 'It can take a moment after paying. Try again in a minute.',
    options: { simulator: { switches: { orderReadableAfterSeconds: 600 } } },
    provoke: async ({ visit }) => (await visit()).call('GET', ''),
  },
  receipt_not_available: {
    status: 404,
    detail: 'There is no receipt for this change.',
    nextStep: 'It comes once the change is in the order. Contact the shop if it does not.',
    provoke: async ({ visit }) => {
      const shopper = await visit();
      const { id } = await (await save(shopper, note)).json();
      return shopper.call('GET', `/edits/${id}/receipt`);
    },
  },
  edit_not_found: {
    status: 404,
    detail: 'This change could not be found.',
    nextStep: contactShop,
    provoke: async ({ visit }) => (await visit()).call('GET', '/edits/4b1f0c'),
  },
  event_not_found: {
    status: 404,
    detail: 'This event could not be found, or there is nowhere to send it.',
    nextStep: 'Check its id, and where the configuration sends events.',
    provoke: ({ kit }) => callAsMerchant(kit, 'POST', '/orders/1/events/nobody/repeat'),
  },
  edit_in_progress: {
    status: 409,
    detail: 'Another change to this order is being saved.',
    nextStep: 'Try again in a few seconds.',
    retryAfterSeconds: 5,
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      const quote = await shopper.quote(note);
      const held = kit.simulator.fail({ operation: 'orderUpdate', kind: 'slow' });
      const first = shopper.accept(note, quote, 'tab-number-1');
      while (held.timesLeft > 0) await setImmediate();
      const second = await shopper.accept(note, quote, 'tab-number-2');
      held.release();
      await first;
      return second;
    },
  },
  edit_window_passed: {
    status: 409,
    detail: 'This order could be changed until 9:58 AM.',
    nextStep: 'Contact the shop: they may still be able to help.',
    german: [
      'Diese Bestellung konnte bis 9:58 Uhr geändert werden.',
      'Wenden Sie sich an den Shop: Vielleicht geht es noch.',
    ],
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      kit.clock.advanceSeconds(58 * 60);
      return ask(shopper, note);
    },
  },
  edit_window_not_open: {
    status: 409,
    detail: 'Changes to this order are paused until Tuesday, November 24, 6:00 AM.',
    nextStep: 'Come back then, or contact the shop.',
    options: {
      config: {
        rules: [
          {
            name: 'Stocktaking',
            when: {},
            then: {
              'every-change': {
                window: [{ blackouts: [{ from: '2026-11-23T00:00', to: '2026-11-24T06:00' }] }],
              },
            },
          },
        ],
        changes: { 'add-note': { window: { until: 'fulfillment' } } },
      },
    },
    provoke: async ({ visit }) => ask(await visit(), note),
  },
  fulfillment_started: {
    status: 409,
    detail: 'This order is being packed or is on its way.',
    nextStep: 'Contact the shop, or ask the carrier to redirect the parcel.',
    german: [
      'Diese Bestellung wird gepackt oder ist unterwegs.',
      'Wenden Sie sich an den Shop, oder lassen Sie das Paket vom Zusteller umleiten.',
    ],
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      kit.simulator.fulfil(shopper.orderId);
      return ask(shopper, note);
    },
  },
  order_cancelled: {
    status: 409,
    detail: 'This order was cancelled.',
    nextStep: 'Contact the shop if that was not intended.',
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      kit.simulator.cancel(shopper.orderId);
      return ask(shopper, note);
    },
  },
  order_archived: {
    status: 409,
    detail: 'This order is complete and can no longer be changed.',
    nextStep: contactShop,
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      await askShopify(
        kit,
        `mutation { orderClose(input: { id: "gid://shopify/Order/${shopper.orderId}" }) { userErrors { message } } }`,
      );
      return ask(shopper, note);
    },
  },
  nothing_to_ship: {
    status: 409,
    detail: 'This order has no shipping address.',
    nextStep: contactShop,
    options: {
      config: {
        changes: {
          'change-shipping': { methods: [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }] },
        },
      },
    },
    provoke: async ({ kit, visit }) => {
      // The simulator ships everything: a download has no address.
      kit.shopify.distort = (body) =>
        JSON.parse(JSON.stringify(body), (key, value) => (key === 'shippingAddress' ? null : value));
      return ask(await visit(), [{ kind: 'change-shipping', methodId: 'express' }]);
    },
  },
  rule_denied: {
    status: 409,
    detail: 'This order cannot be changed in this way.',
    nextStep: contactShop,
    options: ruled({ deny: true }),
    provoke: async ({ visit }) => ask(await visit(), note),
  },
  approval_not_waiting: {
    status: 409,
    detail: 'This change does not wait for a decision, or was decided otherwise.',
    nextStep: 'Look at the edits of the order to see where it stands.',
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      const { id } = await (await save(shopper, note)).json();
      return callAsMerchant(kit, 'POST', `/orders/${shopper.orderId}/edits/${id}/approve`, {}, {});
    },
  },
  approval_price_moved: {
    status: 409,
    detail: 'The price of this change is no longer what the shopper agreed to. Nothing was changed.',
    nextStep: 'Decline it, so that the shopper can ask anew.',
    options: ruled({ approval: true }),
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      const lineId = lineIdOf(kit.simulator, '#1001', 0);
      const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL');
      const { id } = await (await save(shopper, [{ kind: 'swap-item', lineId, variantId }])).json();
      const variants = kit.simulator.state.products.flatMap((product) => product.variants);
      Object.assign(variants.find((each) => String(each.id) === variantId) ?? {}, { price: 9000 });
      return callAsMerchant(kit, 'POST', `/orders/${shopper.orderId}/edits/${id}/approve`, {}, {});
    },
  },
  edit_limit_reached: {
    status: 409,
    detail: 'This order has been changed as often as the shop allows.',
    nextStep: 'Contact the shop if something is still not right.',
    options: ruled({ limits: { editsPerOrder: 1 } }),
    provoke: async ({ visit }) => {
      const shopper = await visit();
      await save(shopper, note);
      return ask(shopper, [{ ...note[0], text: 'And again' }]);
    },
  },
  quantity_limit: {
    status: 422,
    detail: 'This is more than can be ordered here at once. Nothing was changed.',
    nextStep: 'Choose a smaller quantity, or contact the shop.',
    options: ruled({ limits: { quantity: 2 } }),
    provoke: async ({ kit, visit }) =>
      ask(await visit(), [
        { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 3 },
      ]),
  },
  value_limit: {
    status: 422,
    detail: 'This would change the price of the order by more than the shop allows. Nothing was changed.',
    nextStep: 'Choose something closer in price, or contact the shop.',
    options: ruled({ limits: { shareOfOrderValue: '0.25' } }),
    provoke: async ({ kit, visit }) => {
      const variantId = variantIdOf(kit.simulator, 'reading-lamp', 'Chalk');
      return ask(await visit(), [{ kind: 'add-item', variantId, quantity: 1 }]);
    },
  },
  order_not_editable: {
    status: 409,
    detail: 'This order cannot be changed online.',
    nextStep: 'Contact the shop: they can change it for you.',
    options: { simulator: { switches: { foreignCurrencyOrdersEditable: false } } },
    provoke: async ({ kit, visit }) =>
      ask(await visit('#1014'), [
        { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1014', 1), quantity: 0 },
      ]),
  },
  order_being_edited: {
    status: 409,
    detail: 'The shop is working on this order right now. Nothing was changed.',
    nextStep: 'Try again in a minute.',
    retryAfterSeconds: 60,
    german: [
      'Der Shop bearbeitet diese Bestellung gerade. Es wurde nichts geändert.',
      'Versuchen Sie es in einer Minute noch einmal.',
    ],
    options: {
      simulator: {
        switches: { secondOrderEditBegin: 'refuses' },
        otherApps: [{ clientId: 'erp', accessTokens: [{ token: 'shpat_erp' }] }],
      },
    },
    provoke: async ({ kit, visit }) => {
      const { id } = orderNamed(kit.simulator, '#1001');
      await askShopify(
        kit,
        `mutation { orderEditBegin(id: "gid://shopify/Order/${id}") { userErrors { message } } }`,
        'shpat_erp',
      );
      return ask(await visit(), [
        { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 },
      ]);
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
