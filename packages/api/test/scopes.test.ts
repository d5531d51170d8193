import { describe, expect, it } from 'vitest';

import { documentedScopes, scopesToPaste } from './documented-scopes.ts';
import { change, correction, createKit, createShopper, lineIdOf, variantIdOf } from './kit.ts';
import { pass, readEdit } from './settling.ts';

const ADDRESS = 'https://api.amend.example/webhooks/shopify';

async function open(scopes: readonly string[], useMandates = true) {
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    simulator: { app: { scopes }, switches: { ordersHaveMandates: true } },
    config: {
      settlement: { due: { useMandates } },
      changes: {
        'change-shipping': { methods: [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }] },
      },
      rules: [
        {
          name: 'Check',
          when: {},
          then: { 'every-change': { tags: ['edited'], hold: { reason: 'OTHER' } } },
        },
      ],
    },
  });
  return { kit, shopper: await createShopper(kit, '#1001') };
}

/** Everything that shoppers, rules and settings can set going; rejects, or leaves a report, where Shopify refuses a part of it. */
async function editOrders(scopes: readonly string[], useMandates = true): Promise<readonly Error[]> {
  const { kit, shopper } = await open(scopes, useMandates);
  await shopper.readOrder();
  const choices = await shopper.call('GET', '/choices');
  if (!choices.ok) throw new Error(await choices.text());
  const lineId = lineIdOf(kit.simulator, '#1001', 0);
  await change(shopper, await correction(shopper, { zip: '10115' }), 'intent-0001');
  const changes = [
    { kind: 'swap-item', lineId, variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / L') },
    { kind: 'add-item', variantId: variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43'), quantity: 1 },
    { kind: 'change-shipping', methodId: 'express' },
    { kind: 'correct-contact', email: 'lena@example.org' },
  ] as const;
  const { edit } = await change(shopper, changes, 'intent-0002');
  await pass(kit, 120);
  const { settlement } = await readEdit(shopper, edit);
  if (settlement.state !== (useMandates ? 'paid' : 'open'))
    throw new Error('It is not settled as it should be.');
  await change(shopper, [{ kind: 'cancel-order' }], 'intent-0003');
  return kit.reports;
}

/** Has Shopify send every webhook; rejects where it refuses one. */
async function subscribe(scopes: readonly string[]): Promise<readonly string[]> {
  const { kit } = await open(scopes);
  return kit.engine.subscribeWebhooks(ADDRESS);
}

const isImplied = (scope: string) => documentedScopes().includes(scope.replace('read_', 'write_'));

const without = (scope: string) => documentedScopes().filter((other) => other !== scope);

/** The scope that no edit needs. */
const OF_WEBHOOKS = 'read_fulfillments';

describe('the app', () => {
  it('needs no scope beyond those that the guide names', async () => {
    expect(await editOrders(documentedScopes())).toEqual([]);
    expect(await subscribe(documentedScopes())).toContain('orders/paid');
  });

  it.each(
    documentedScopes().filter(
      (scope) => scope !== OF_WEBHOOKS && (scope.startsWith('write_') || !isImplied(scope)),
    ),
  )('needs %s', async (scope) => {
    const others = documentedScopes().filter(
      (other) => other !== scope && other !== scope.replace('write_', 'read_'),
    );
    const outcome = await editOrders(others).then(
      (reports) => reports.length,
      () => 'refused',
    );
    expect(outcome).not.toBe(0);
  });

  it(`needs ${OF_WEBHOOKS} for the webhooks of parcels, and for nothing else`, async () => {
    expect(without(OF_WEBHOOKS)).toHaveLength(documentedScopes().length - 1);
    expect(await editOrders(without(OF_WEBHOOKS))).toEqual([]);
    await expect(subscribe(without(OF_WEBHOOKS))).rejects.toThrow(
      /^Shopify does not send 2 of the topics:\nfulfillments\//,
    );
  });

  it('needs write_payment_mandate only where cards on file are charged, so that it is not in the line to be pasted', async () => {
    expect(await editOrders(without('write_payment_mandate'), false)).toEqual([]);
    expect(scopesToPaste()).toEqual(without('write_payment_mandate'));
  });
});
