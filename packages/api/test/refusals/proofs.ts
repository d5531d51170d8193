import type { OrderToken, ProblemCode } from '@amend/contract';

import { callAsMerchant, orderIdOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { bring, everyProof, linkFor } from '../proofs/proof-kit.ts';
import { signedQuery } from '../proofs/signed-query.ts';
import { note } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

const options = { config: { proofs: everyProof } };
const otherWay = 'Open the order from your account or from a mail of the shop.';

function bringLink(kit: Kit, language: string, expiresAt = '2026-11-24T09:00:00Z'): Promise<Response> {
  const link = linkFor(orderIdOf(kit.simulator, '#1001'), expiresAt);
  return bring(kit, { kind: 'signed-link', link }, { language });
}

/** Proofs that are not taken, and what they do not suffice for. */
export const proofs = {
  token_revoked: {
    status: 401,
    detail: 'The links to this order were taken back.',
    nextStep: 'Ask the shop for a new link to your order.',
    provoke: async ({ kit, visit }) => {
      const shopper = await visit();
      await callAsMerchant(kit, 'POST', `/orders/${shopper.orderId}/revoke-tokens`);
      return shopper.call('GET', '');
    },
  },
  proof_not_offered: {
    status: 403,
    detail: 'This shop does not open orders in this way.',
    nextStep: otherWay,
    provoke: ({ kit, language }) => bringLink(kit, language),
  },
  proof_invalid: {
    status: 401,
    detail: 'This link to your order is not valid.',
    nextStep: otherWay,
    options,
    provoke: ({ kit, language }) => bring(kit, { kind: 'signed-link', link: 'hello' }, { language }),
  },
  proof_expired: {
    status: 401,
    detail: 'This link to your order has expired.',
    nextStep: 'Open the order from your account, or ask the shop for a new link.',
    german: [
      'Dieser Link zu Ihrer Bestellung ist abgelaufen.',
      'Öffnen Sie die Bestellung aus Ihrem Konto, oder bitten Sie den Shop um einen neuen Link.',
    ],
    options,
    provoke: ({ kit, language }) => bringLink(kit, language, '2026-11-23T08:00:00Z'),
  },
  login_needed: {
    status: 401,
    detail: 'You are not logged in at this shop.',
    nextStep: 'Log in, and try again.',
    options,
    provoke: async ({ kit, language }) => {
      const orderId = orderIdOf(kit.simulator, '#1001');
      const query = signedQuery({ now: kit.clock.now(), customerId: '' });
      return bring(kit, { kind: 'app-proxy', orderId }, { language, query });
    },
  },
  stronger_proof_needed: {
    status: 403,
    detail: 'For this change the shop has to know more surely that the order is yours.',
    nextStep: 'You can log in at the shop or open the order on the shop’s own page.',
    german: [
      'Für diese Änderung muss der Shop sicherer wissen, dass es Ihre Bestellung ist.',
      'Sie können sich im Shop anmelden oder die Bestellung auf der Seite des Shops öffnen.',
    ],
    options,
    provoke: async ({ kit, language }) => {
      const { orderId, token }: OrderToken = await (await bringLink(kit, language)).json();
      return kit.api.request(`/v1/orders/${orderId}/quotes`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'accept-language': language,
        },
        body: JSON.stringify({ changes: note }),
      });
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
