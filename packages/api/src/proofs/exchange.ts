import type { LookupRequest, OrderLookup, OrderToken, ProblemCode, Proof } from '@amend/contract';
import type { Answer, Reader } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';

import { isRevoked } from '../revocation.ts';
import { proveAppProxy } from './app-proxy.ts';
import { proveCustomerAccount } from './customer-account.ts';
import { proveOneTimeCode } from './one-time-code.ts';
import type { Presented, ProofDesk, Prove, Proven } from './proof.ts';
import { proveSessionToken } from './session-token.ts';
import { proveSignedLink } from './signed-link.ts';

/** Exchanges a proof for an order token, or says why not. */
export type Exchange = (proof: Proof, presented: Presented) => Promise<Answer<OrderToken>>;

/** Has a code sent to the address on an order, where there is one. */
export type LookUp = (request: LookupRequest, reader: Reader) => Promise<Answer<OrderLookup>>;

/** What exchanging needs beside the configuration. */
export interface ExchangeParts {
  readonly desk: ProofDesk;
  readonly now: () => Date;
  /** Sends requests to Shopify's Customer Account API. Default: the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Every kind of proof, as the shop has configured it; `undefined` where it has not. */
type Provers = { readonly [Kind in Proof['kind']]: Prove<Extract<Proof, { kind: Kind }>> | undefined };

/** Makes what exchanges proofs for order tokens as the shop has configured it (rules T11 to T13). */
export function createExchange(config: ResolvedConfig, { desk, now, fetch }: ExchangeParts): Exchange {
  const { shop, orderTokens } = config;
  const { 'signed-link': signedLink, 'app-proxy': appProxy } = config.proofs;
  const { 'session-token': sessionToken, 'customer-account': customerAccount } = config.proofs;
  const { 'one-time-code': oneTimeCode } = config.proofs;
  const provers: Provers = {
    'signed-link': signedLink && proveSignedLink(signedLink, now),
    'app-proxy': appProxy && proveAppProxy(appProxy, shop, desk, now),
    'session-token': sessionToken && proveSessionToken(sessionToken, shop, desk, now),
    'customer-account': customerAccount && proveCustomerAccount(customerAccount, now, fetch),
    'one-time-code': oneTimeCode && proveOneTimeCode(oneTimeCode, desk, now),
  };

  async function prove<Kind extends Proof['kind']>(
    kind: Kind,
    proof: Extract<Proof, { kind: Kind }>,
    presented: Presented,
  ): Promise<Answer<Proven>> {
    const prover = provers[kind];
    return prover ? prover(proof, presented) : { ok: false, refusal: { code: 'proof_not_offered' } };
  }

  return async (proof, presented) => {
    const proven = await prove(proof.kind, proof, presented);
    if (!proven.ok) return proven;
    const { orderId, changes, view, madeAtMs } = proven.value;
    const note = (
      event: 'token.issued' | 'token.refused',
      tokenId: string | null,
      code: ProblemCode | null,
    ) =>
      desk.audit({
        orderId,
        editId: null,
        at: now().toISOString(),
        event,
        by: 'shopper',
        credentialId: tokenId,
        proof: proof.kind,
        requestId: presented.requestId,
        code,
      });
    if (isRevoked(await desk.tokensRevokedAt(orderId), madeAtMs)) {
      await note('token.refused', null, 'token_revoked');
      return { ok: false, refusal: { code: 'token_revoked' } };
    }
    const [key] = orderTokens.exchange?.keys ?? [];
    if (!key || !orderTokens.exchange) throw new Error('There are proofs and no key to sign tokens with.');
    const { lifetimeSeconds } = orderTokens.exchange;
    const { audience } = orderTokens;
    const issuedAt = now();
    const tokenId = crypto.randomUUID();
    await note('token.issued', tokenId, null);
    const token = await signOrderToken({
      key,
      shop,
      orderId,
      changes,
      view,
      audience,
      proof: proof.kind,
      expiresInSeconds: lifetimeSeconds,
      tokenId,
      now: () => issuedAt,
    });
    const expiresAtMs = (Math.floor(issuedAt.getTime() / 1000) + lifetimeSeconds) * 1000;
    const expiresAt = new Date(expiresAtMs).toISOString();
    return { ok: true, value: { token, orderId, expiresAt, changes: [...changes], view } };
  };
}

/** Makes what answers whoever looks for their order; nobody is answered where the shop sends no codes. */
export function createLookUp({ proofs }: ResolvedConfig, desk: Pick<ProofDesk, 'lookUp'>): LookUp {
  return async (request, reader) =>
    proofs['one-time-code']
      ? desk.lookUp(request, reader)
      : { ok: false, refusal: { code: 'proof_not_offered' } };
}
