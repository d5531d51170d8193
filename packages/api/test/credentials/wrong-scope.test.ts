import { CHANGE_KINDS } from '@amend/contract';
import type { Change, ChangeKind } from '@amend/contract';
import type { AmendConfig } from '@amend/engine/config';
import type { SignOrderTokenOptions } from '@amend/order-token';
import { describe, expect, it } from 'vitest';

import {
  correction,
  createKit,
  createShopper,
  lineIdOf,
  orderNamed,
  problemOf,
  variantIdOf,
} from '../kit.ts';
import type { Kit } from '../kit.ts';
import { shopifyProofs } from '../proofs/shopify-kit.ts';

const methods = [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }];
const changes: NonNullable<AmendConfig['changes']> = { 'change-shipping': { methods } };

/** A change of each kind that order #1001 would take. */
async function changesFor(kit: Kit): Promise<Readonly<Record<ChangeKind, Change>>> {
  const [address] = await correction(await createShopper(kit, '#1001'), { zip: '10115' });
  const lineId = lineIdOf(kit.simulator, '#1001', 0);
  const variantId = variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L');
  return {
    'correct-address': address,
    'correct-contact': { kind: 'correct-contact', email: 'lena@example.org' },
    'swap-item': { kind: 'swap-item', lineId, variantId },
    'set-quantity': { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 },
    'add-item': { kind: 'add-item', variantId, quantity: 1 },
    'change-shipping': { kind: 'change-shipping', methodId: 'express' },
    'add-note': { kind: 'add-note', topic: 'gift-message', text: 'Hello' },
    'cancel-order': { kind: 'cancel-order' },
  };
}

/** Asks for a price and for the change itself, with a token that is good for less, and says what came of both. */
async function ask(kind: ChangeKind, token: Partial<SignOrderTokenOptions>, config: Partial<AmendConfig>) {
  const kit = await createKit({ config });
  const change = (await changesFor(kit))[kind];
  const trusted = await createShopper(kit, '#1001');
  const shown = token.changes?.includes(kind) === false ? await trusted.quote([change]) : null;
  const before = JSON.stringify(orderNamed(kit.simulator, '#1001'));
  const shopper = await createShopper(kit, '#1001', token);
  const { version: orderVersion } = await shopper.readOrder();
  const difference = shown?.difference ?? { amount: '0.00', currencyCode: 'EUR' };
  const quote = { orderVersion, difference: { ...difference, text: '' } };
  const answers = [
    await shopper.call('POST', '/quotes', { changes: [change] }),
    await shopper.accept([change], quote),
  ];
  const ledger = await (await trusted.call('GET', '/edits')).json();
  const isUntouched = JSON.stringify(orderNamed(kit.simulator, '#1001')) === before;
  const refusals = await Promise.all(
    answers.map(async (each) => `${each.status} ${(await problemOf(each)).code}`),
  );
  const wasOffered = shown?.orderVersion !== undefined;
  return {
    refusals,
    wasOffered,
    isUntouched,
    edits: ledger.edits,
    logs: JSON.stringify(kit.logs),
    token: shopper.token,
  };
}

describe('an order token of too little scope', () => {
  it.each(CHANGE_KINDS)(
    'T1 T4 does not permit %s where the kind is not in it, whatever else is',
    async (kind) => {
      const others = CHANGE_KINDS.filter((each) => each !== kind);
      const { refusals, wasOffered, isUntouched, edits, logs, token } = await ask(
        kind,
        { changes: others },
        { changes },
      );
      expect(refusals).toEqual(Array(2).fill('403 change_not_permitted'));
      expect([wasOffered, isUntouched, edits]).toEqual([true, true, []]);
      expect(logs).not.toContain(token);
    },
  );

  it.each(['correct-address', 'correct-contact', 'add-note'] as const)(
    'T14 does not permit %s with the redacted view, even where the kind is in it',
    async (kind) => {
      const { refusals, isUntouched, edits } = await ask(kind, { view: 'redacted' }, { changes });
      expect(refusals).toEqual(Array(2).fill('403 change_not_permitted'));
      expect([isUntouched, edits]).toEqual([true, []]);
    },
  );

  it.each(CHANGE_KINDS)('R22 does not permit %s where the shop asks for a stronger proof', async (kind) => {
    const stronger = { ...changes, [kind]: { ...changes[kind], proofs: ['customer-account'] } };
    const { refusals, isUntouched, edits } = await ask(
      kind,
      {},
      {
        changes: stronger,
        proofs: shopifyProofs,
      },
    );
    expect(refusals).toEqual(Array(2).fill('403 stronger_proof_needed'));
    expect([isUntouched, edits]).toEqual([true, []]);
  });
});
