import type { AmendConfig } from '@amend/engine/config';
import { describe, expect, it } from 'vitest';

import { createKit, createShopper, orderIdOf, problemOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { bring, everyProof, linkFor, linkKey } from './proof-kit.ts';

const cancel = [{ kind: 'cancel-order' }] as const;

/** A shop that lets links cancel orders, unless something else is decided. */
const kitWith = (decisions: Partial<AmendConfig>) =>
  createKit({
    config: {
      proofs: { ...everyProof, 'signed-link': { keys: [linkKey], changes: ['cancel-order', 'swap-item'] } },
      ...decisions,
    },
  });

/** Reads the order and asks for its cancellation, with the token of a link. */
async function visitByLink(kit: Kit, query = '') {
  const link = linkFor(orderIdOf(kit.simulator, '#1001'), '2026-11-24T09:00:00Z');
  const { orderId, token } = await (await bring(kit, { kind: 'signed-link', link })).json();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const order = await (await kit.api.request(`/v1/orders/${orderId}${query}`, { headers })).json();
  const body = JSON.stringify({ changes: cancel });
  const quote = await kit.api.request(`/v1/orders/${orderId}/quotes`, { method: 'POST', headers, body });
  return { editWindows: order.editWindows, quote };
}

describe('a kind of change that wants a stronger proof', () => {
  it('R22 is open to the proof that permits it, where nothing more is asked', async () => {
    const { editWindows, quote } = await visitByLink(await kitWith({}));
    expect(editWindows['cancel-order']).toMatchObject({ status: 'open' });
    expect(quote.status).toBe(200);
  });

  it.each<[string, Partial<AmendConfig>, readonly string[]]>([
    [
      'the settings of the kind',
      { changes: { 'cancel-order': { proofs: ['app-proxy', 'merchant'] } } },
      ['app-proxy', 'merchant'],
    ],
    [
      'a rule',
      { rules: [{ name: 'Sure', when: {}, then: { 'cancel-order': { proofs: ['merchant'] } } }] },
      ['merchant'],
    ],
    [
      'a rule and the settings, which have one in common',
      {
        changes: { 'cancel-order': { proofs: ['signed-link', 'app-proxy'] } },
        rules: [{ name: 'Sure', when: {}, then: { 'every-change': { proofs: ['app-proxy', 'merchant'] } } }],
      },
      ['app-proxy'],
    ],
  ])('R22 is locked by %s, and names what would do', async (_, decisions, proofs) => {
    const { editWindows, quote } = await visitByLink(await kitWith(decisions));
    expect(editWindows['cancel-order']).toMatchObject({
      status: 'closed',
      reason: 'stronger_proof_needed',
      nextStep: expect.stringMatching(/^You can .*\.$/),
    });
    expect(quote.status).toBe(403);
    expect(await problemOf(quote)).toMatchObject({ code: 'stronger_proof_needed', proofs });
  });

  it('R22 is open to a token of the merchant’s own server where that would do', async () => {
    const kit = await kitWith({ changes: { 'cancel-order': { proofs: ['merchant'] } } });
    const shopper = await createShopper(kit, '#1001');
    expect((await shopper.call('POST', '/quotes', { changes: cancel })).status).toBe(200);
    const strict = await kitWith({ changes: { 'cancel-order': { proofs: ['app-proxy'] } } });
    const response = await (
      await createShopper(strict, '#1001')
    ).call('POST', '/quotes', { changes: cancel });
    expect(await problemOf(response)).toMatchObject({ code: 'stronger_proof_needed', proofs: ['app-proxy'] });
  });

  it('R22 is locked also where somebody with a stronger proof has just read the same', async () => {
    const kit = await kitWith({ changes: { 'cancel-order': { proofs: ['merchant'] } } });
    const rights = { changes: ['cancel-order', 'swap-item'], view: 'redacted' } as const;
    const order = await (await createShopper(kit, '#1001', rights)).readOrder();
    expect(order.editWindows['cancel-order']).toMatchObject({ status: 'open' });
    const { editWindows } = await visitByLink(kit, '?timeZone=Europe/Berlin');
    expect(editWindows['cancel-order']).toMatchObject({ reason: 'stronger_proof_needed' });
  });

  it('R22 names the proofs whose scope has the change, where the shopper’s own has it not', async () => {
    const kit = await kitWith({});
    const { editWindows } = await visitByLink(kit);
    expect(editWindows['correct-address']).toMatchObject({
      reason: 'stronger_proof_needed',
      nextStep: 'You can log in at the shop or open the order on the shop’s own page.',
    });
  });

  it('R22 says first that it is too late, which no proof would change', async () => {
    const kit = await kitWith({ changes: { 'cancel-order': { proofs: ['merchant'] } } });
    kit.clock.advanceSeconds(86_000);
    const { editWindows } = await visitByLink(kit);
    expect(editWindows['cancel-order']).toMatchObject({ reason: 'edit_window_passed' });
  });

  it('R22 is explained to the merchant', async () => {
    const kit = await kitWith({
      rules: [{ name: 'Sure', when: {}, then: { 'cancel-order': { proofs: ['merchant'] } } }],
    });
    const explained = await kit.engine.explain(orderIdOf(kit.simulator, '#1001'), 'cancel-order');
    expect(explained.ok && explained.value.rules).toMatchObject([
      { consequences: ['Asks for one of these proofs: merchant.'] },
    ]);
  });
});
