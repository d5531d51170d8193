import type { ProblemCode } from '@amend/contract';

import { callAsMerchant } from '../kit.ts';
import { createKey } from '../receipt-kit.ts';
import { note, save } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

/** What has to do with the app's access, and with what the law asks. */
export const access = {
  session_token_refused: {
    status: 401,
    detail: 'This session token is not valid.',
    nextStep: 'Open the app in the Shopify admin again.',
    provoke: async ({ kit }) => kit.api.request('/shopify/installation', { method: 'POST' }),
  },
  data_request_not_found: {
    status: 404,
    detail: 'This data request could not be found.',
    nextStep: 'Check its number.',
    provoke: ({ kit }) => callAsMerchant(kit, 'GET', '/data-requests/1'),
  },
  data_erased: {
    status: 410,
    detail: 'The personal data that this needs was erased.',
    nextStep: 'There is nothing to do: it is not kept anywhere.',
    german: [
      'Die persönlichen Daten, die dafür nötig sind, wurden gelöscht.',
      'Es ist nichts zu tun: Sie sind nirgends mehr gespeichert.',
    ],
    options: { config: { receipts: { keys: [createKey()] } } },
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      const { id } = await (await save(shopper, note)).json();
      await callAsMerchant(kit, 'POST', '/redactions', {}, { orderIds: [shopper.orderId] });
      return shopper.call('GET', `/edits/${id}/receipt`);
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
