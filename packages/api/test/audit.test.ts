import { merchantEndpoints } from '@amend/contract';
import type { AuditEntry } from '@amend/contract';
import type { Rule } from '@amend/engine/config';
import { describe, expect, it } from 'vitest';

import { callAsMerchant, merchantKey, problemOf, tellAnotherPrice } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';
import { note } from './refusals/refusal-case.ts';
import { openOrder, pass } from './settling.ts';

const askFirst: Rule = { name: 'ask', version: '1', when: {}, then: { 'swap-item': { approval: true } } };

async function auditOf(kit: Kit, { orderId }: KitShopper): Promise<readonly AuditEntry[]> {
  const response = await callAsMerchant(kit, 'GET', `/orders/${orderId}/audit`);
  const trail = merchantEndpoints.listAudit.parse(await response.json());
  expect(trail.orderId).toBe(orderId);
  return trail.entries;
}

const told = (entries: readonly AuditEntry[]) => entries.map(({ event, by, code }) => [event, by, code]);

describe('the audit of an order', () => {
  it('U1 U4 says what a shopper did, with which token, in which request, and what Amend did later', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const quote = await shopper.quote([dearer]);
    expect((await shopper.accept([dearer], quote, 'intent-dearer')).status).toBe(201);
    await pass(kit, 2 * 3600);
    const entries = await auditOf(kit, shopper);
    const { jti } = JSON.parse(atob(shopper.token.split('.')[1] ?? ''));
    const byShopper = {
      by: 'shopper',
      credentialId: jti,
      proof: 'merchant',
      requestId: 'request-1',
      code: null,
    };
    const byAmend = { by: 'amend', credentialId: null, proof: null, requestId: null };
    expect(entries).toMatchObject([
      { event: 'edit.accepted', at: '2026-11-23T09:00:00.000Z', ...byShopper },
      { event: 'edit.committed', ...byShopper },
      { event: 'edit.reverted', ...byAmend },
    ]);
    expect(new Set(entries.map(({ editId }) => editId)).size).toBe(1);
  });

  it('U1 has nothing of who asks again under the same key, or was refused before anything was written', async () => {
    const { kit, shopper } = await openOrder();
    const quote = await shopper.quote(note);
    for (const status of [201, 200, 200])
      expect((await shopper.accept(note, quote, 'intent-note')).status).toBe(status);
    const another = [{ ...note[0], text: 'Something else' }];
    const stale = await shopper.accept(another, { ...quote, orderVersion: 'another' }, 'intent-stale');
    expect(stale.status).toBe(409);
    expect(told(await auditOf(kit, shopper))).toEqual([
      ['edit.accepted', 'shopper', null],
      ['edit.settled', 'shopper', null],
    ]);
  });

  it('U1 says why an edit failed', async () => {
    const { kit, shopper, dearer } = await openOrder();
    const quote = await shopper.quote([dearer]);
    tellAnotherPrice(kit);
    const refused = await problemOf(await shopper.accept([dearer], quote, 'intent-dearer'));
    const entries = await auditOf(kit, shopper);
    expect(told(entries)[0]).toEqual(['edit.accepted', 'shopper', null]);
    expect(told(entries).at(-1)).toEqual([expect.stringMatching(/^edit\./), 'shopper', refused.code]);
  });

  it.each([
    ['approve', ['edit.requested', 'edit.approved', 'edit.committed']],
    ['decline', ['edit.requested', 'edit.declined']],
  ])('U1 says with which key staff %s what they were asked for', async (word, events) => {
    const { kit, shopper, dearer } = await openOrder({ config: { rules: [askFirst] } });
    const quote = await shopper.quote([dearer]);
    const { id } = await (await shopper.accept([dearer], quote, 'intent-dearer')).json();
    const path = `/orders/${shopper.orderId}/edits/${id}/${word}`;
    expect((await callAsMerchant(kit, 'POST', path, {}, {})).status).toBe(200);
    const entries = await auditOf(kit, shopper);
    expect(entries.map(({ event }) => event)).toEqual(events);
    const decided = entries.slice(1).map(({ by, credentialId }) => [by, credentialId]);
    expect(new Set(decided.map(String))).toEqual(new Set([`merchant,${merchantKey.id}`]));
  });

  it('U1 says that Amend declined what nobody decided in time', async () => {
    const { kit, shopper, dearer } = await openOrder({
      config: { rules: [askFirst], approval: { declineAfterSeconds: 3600 } },
    });
    await shopper.accept([dearer], await shopper.quote([dearer]), 'intent-dearer');
    await pass(kit, 3700);
    expect(told(await auditOf(kit, shopper))).toEqual([
      ['edit.requested', 'shopper', null],
      ['edit.declined', 'amend', null],
    ]);
  });

  it('U1 U3 has what was done about tokens of the order, as often as there is room, and every edit beside it', async () => {
    const { kit, shopper } = await openOrder();
    const quote = await shopper.quote(note);
    await shopper.accept(note, quote, 'intent-note');
    const refused = {
      orderId: shopper.orderId,
      editId: null,
      at: '2026-11-23T09:00:00.000Z',
      event: 'token.refused',
      by: 'shopper',
      credentialId: null,
      proof: 'signed-link',
      requestId: null,
      code: 'token_revoked',
    } as const;
    for (let place = 1; place <= 120; place += 1)
      await kit.engine.audit({ ...refused, requestId: `request-${place}` });
    const entries = await auditOf(kit, shopper);
    const { orderId: _orderId, ...shown } = refused;
    expect(entries.slice(0, 2).map(({ event }) => event)).toEqual(['edit.accepted', 'edit.settled']);
    expect(entries).toHaveLength(102);
    expect(entries[2]).toEqual({ ...shown, requestId: 'request-21' });
    expect(entries.at(-1)).toEqual({ ...shown, requestId: 'request-120' });
  });

  it('M1 is for the merchant alone', async () => {
    const { kit, shopper } = await openOrder();
    const authorization = `Bearer ${shopper.token}`;
    const response = await callAsMerchant(kit, 'GET', `/orders/${shopper.orderId}/audit`, { authorization });
    expect(await problemOf(response)).toMatchObject({ code: 'merchant_key_invalid' });
  });
});
