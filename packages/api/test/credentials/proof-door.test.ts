import { createHmac } from 'node:crypto';

import { PROOF_KINDS, proofEndpoints } from '@amend/contract';
import type { ProblemCode, ProofKind } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { CLIENT_SECRET, createKit, exchangeKey, merchantKey, orderIdOf, SHOP, signToken } from '../kit.ts';
import { bring, everyProof, linkFor } from '../proofs/proof-kit.ts';
import { openCodeShop, shopifyProofs } from '../proofs/shopify-kit.ts';
import { everyOther } from './another-purpose.ts';
import { closedLedger } from './closed-ledger.ts';
import { begin, forge, otherSpellings, tokenSecret } from './forge.ts';
import { expectRefusals } from './knock.ts';
import type { Wrong } from './knock.ts';

const proofs = { ...everyProof, ...shopifyProofs };
const kit = await createKit({ config: { proofs }, ledger: closedLedger() });
const orderId = orderIdOf(kit.simulator, '#1001');
const tomorrow = '2026-11-24T09:00:00Z';

type Named = readonly (readonly [what: string, text: string])[];

const ofLink = linkFor(orderId, tomorrow);
const what = ofLink.slice(0, ofLink.lastIndexOf('.'));
const withHmac = (text: string, secret: string) =>
  `${what}.${createHmac('sha256', secret).update(text).digest('hex')}`;
const links: Named = [
  ...(await everyOther(kit, 'the link of a mail')).filter(([, text]) => text.length <= 200),
  ['a link whose purpose is not signed', withHmac(what, 'a-link-key-for-tests-of-32-bytes-or-more')],
  [
    'a link for the name of another purpose',
    withHmac(`amend-order.${what}`, 'a-link-key-for-tests-of-32-bytes-or-more'),
  ],
  ...[tokenSecret, exchangeKey.secret, merchantKey.secret, CLIENT_SECRET].map(
    (secret, place) =>
      [`a link by secret ${place} of another purpose`, withHmac(`amend-order-link.${what}`, secret)] as const,
  ),
  ['a link with an unknown key', linkFor(orderId, tomorrow, { id: '../../etc/passwd', secret: 'x' })],
  ['a link with more behind it', `${ofLink}.x`],
  ['a link with a space', `${ofLink} `],
];

const session = { dest: SHOP, aud: 'simulator-client-id', nbf: begin, shop: undefined, changes: undefined };
const page = await kit.simulator.mint.thankYouPage(orderId);
const sessionTokens: Named = [
  ...(await everyOther(kit, 'a session token of a page')),
  ...otherSpellings((jti) =>
    forge(orderId, { header: { typ: 'JWT' }, claims: { ...session, jti }, secret: CLIENT_SECRET }),
  ),
  ...[tokenSecret, exchangeKey.secret, merchantKey.secret].map(
    (secret, place) =>
      [
        `a session token by secret ${place} of another purpose`,
        forge(orderId, { claims: session, secret }),
      ] as const,
  ),
];

const refused = (named: Named, bodyOf: (text: string) => object, query?: string): readonly Wrong[] =>
  named.map(([name, text]) => ({
    what: name,
    body: JSON.stringify(bodyOf(text)),
    code: 'proof_invalid',
    ...(query ? { query } : {}),
  }));

/** The query of a request through the app proxy, signed with a secret that is for something else. */
function queryBy(secret: string): string {
  const signed: Readonly<Record<string, string>> = {
    logged_in_customer_id: '1',
    path_prefix: '/apps/amend',
    shop: SHOP,
    timestamp: String(begin),
  };
  const text = Object.entries(signed).map(([name, value]) => `${name}=${value}`);
  const signature = createHmac('sha256', secret).update(text.join('')).digest('hex');
  return `?${new URLSearchParams({ ...signed, signature })}`;
}

const secrets = (await everyOther(kit, 'the client secret of the app')).map(([, text]) => text);

/** What is no proof of each kind that is judged without asking anybody. */
const wrongs: Readonly<Record<Exclude<ProofKind, 'customer-account' | 'one-time-code'>, readonly Wrong[]>> = {
  'signed-link': refused(links, (link) => ({ kind: 'signed-link', link })),
  'session-token': refused(sessionTokens, (sessionToken) => ({
    kind: 'session-token',
    ...page,
    sessionToken,
  })),
  'app-proxy': ['', ...secrets.map(queryBy)].map((query, place) => ({
    what: `query ${place}`,
    query,
    body: JSON.stringify({ kind: 'app-proxy', orderId }),
    code: 'proof_invalid',
  })),
};

describe('wrong proofs', () => {
  it('are brought for every kind', () => {
    const asked = ['customer-account', 'one-time-code'];
    expect([...Object.keys(wrongs), ...asked].toSorted()).toEqual([...PROOF_KINDS].toSorted());
  });

  it.each(Object.entries(wrongs))(
    'T11 T16 T18 T20 I1 open nothing as %s, and nobody is asked about them',
    async (_, each) => {
      const answers = await expectRefusals(kit, proofEndpoints.exchange, orderId, each);
      expect(Object.keys(answers)).toEqual(['proof_invalid']);
    },
  );

  it('T11 are not made good by what opens another door', async () => {
    const headers = [await signToken(kit, orderId), merchantKey.secret].map((text) => `Bearer ${text}`);
    const answers = await expectRefusals(
      kit,
      proofEndpoints.exchange,
      orderId,
      headers.map((authorization) => ({
        what: authorization,
        headers: { authorization },
        body: JSON.stringify({ kind: 'signed-link', link: 'hello' }),
        code: 'proof_invalid',
      })),
    );
    expect(Object.keys(answers)).toEqual(['proof_invalid']);
  });

  it('I6 T20 open nothing as a customer account: Shopify is asked, the ledger is not', async () => {
    const found: ProblemCode[] = [];
    const others = await everyOther(kit, 'a token of a customer account');
    for (const [, accessToken] of others) {
      const response = await bring(kit, { kind: 'customer-account', accessToken, orderId });
      found.push((await response.json()).code);
    }
    expect(found).toEqual(others.map(() => 'login_needed'));
    expect(kit.reports).toEqual([]);
  });

  it('I10 T20 open nothing as a one-time code, and Shopify is not asked', async () => {
    const { kit: shop } = await openCodeShop();
    const others = await everyOther(shop, 'a one-time code');
    const codes = others.filter(([, text]) => text.length <= 32);
    const ids = others.filter(([, text]) => text.length <= 64);
    const tries = [
      ...codes.map(([, code]) => ({ lookupId: 'lookup-1', code })),
      ...ids.map(([, lookupId]) => ({ lookupId, code: '12345678' })),
    ];
    const answers = await Promise.all(
      tries.map(async (each) => {
        const response = await bring(shop, { kind: 'one-time-code', ...each });
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^401 .*"code_invalid"/);
    expect(shop.simulator.log).toEqual([]);
  });
});
