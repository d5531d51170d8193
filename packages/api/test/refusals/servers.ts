import type { ProblemCode } from '@amend/contract';

import { callAsMerchant } from '../kit.ts';
import { aDelivery, deliver } from '../webhooks/deliver.ts';
import type { RefusalCase } from './refusal-case.ts';

/** Requests of servers: the merchant's own, and Shopify's. */
export const servers = {
  merchant_key_missing: {
    status: 401,
    detail: 'The request does not say who is asking.',
    nextStep: 'Send a merchant key.',
    provoke: ({ kit }) => callAsMerchant(kit, 'GET', '/orders/1/edits', { authorization: '' }),
  },
  merchant_key_invalid: {
    status: 401,
    detail: 'This merchant key is not valid.',
    nextStep: 'Check the merchant key.',
    provoke: ({ kit }) => callAsMerchant(kit, 'GET', '/orders/1/edits', { authorization: 'Bearer guessed' }),
  },
  webhook_not_signed: {
    status: 401,
    detail: 'The webhook is not signed by Shopify.',
    nextStep: 'Check the client secret of the app.',
    provoke: async ({ kit }) => deliver(kit, aDelivery({ secret: 'another-secret-of-another-app' })),
  },
  webhook_wrong_shop: {
    status: 403,
    detail: 'The webhook belongs to another shop.',
    nextStep: 'Check where it is sent.',
    provoke: async ({ kit }) => deliver(kit, aDelivery({ shop: 'other.myshopify.com' })),
  },
  webhook_unnamed: {
    status: 400,
    detail: 'The webhook does not say which one it is.',
    nextStep: 'Send X-Shopify-Webhook-Id.',
    provoke: async ({ kit }) => deliver(kit, aDelivery({ id: '' })),
  },
  shop_closed: {
    status: 410,
    detail: 'This shop no longer offers changes here. Nothing was changed.',
    nextStep: 'Contact the shop if you need help.',
    german: [
      'Dieser Shop bietet hier keine Änderungen mehr an. Es wurde nichts geändert.',
      'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
    ],
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      kit.simulator.uninstall();
      await deliver(kit, aDelivery({ topic: 'app/uninstalled' }));
      await kit.engine.runTasks();
      return shopper.call('GET', '');
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
