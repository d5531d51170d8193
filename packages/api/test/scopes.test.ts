import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { change, correction, createKit, createShopper, lineIdOf, variantIdOf } from './kit.ts';

/** The scopes that docs/guide/configure.md asks for, in the row of the access token. */
function documentedScopes(): string[] {
  const page = readFileSync(new URL('../../../docs/guide/configure.md', import.meta.url), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith('| `shopify.accessToken`')) ?? '';
  const required = row.slice(0, row.indexOf('where others ship'));
  return [...required.matchAll(/`((?:read|write)_\w+)`/g)].flatMap(([, scope]) => scope ?? []);
}

async function open(scopes: readonly string[]) {
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    simulator: { app: { scopes } },
    config: {
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

/** Everything that shoppers and rules can set going; rejects, or leaves a report, where Shopify refuses a part of it. */
async function doEverything(scopes: readonly string[]): Promise<readonly Error[]> {
  const { kit, shopper } = await open(scopes);
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
  await change(shopper, changes, 'intent-0002');
  await change(shopper, [{ kind: 'cancel-order' }], 'intent-0003');
  return kit.reports;
}

const isImplied = (scope: string) => documentedScopes().includes(scope.replace('read_', 'write_'));

describe('the access token', () => {
  it('needs no scope beyond those that the guide names', async () => {
    expect(await doEverything(documentedScopes())).toEqual([]);
  });

  it.each(documentedScopes().filter((scope) => scope.startsWith('write_') || !isImplied(scope)))(
    'needs %s',
    async (scope) => {
      const others = documentedScopes().filter(
        (other) => other !== scope && other !== scope.replace('write_', 'read_'),
      );
      const outcome = await doEverything(others).then(
        (reports) => reports.length,
        () => 'refused',
      );
      expect(outcome).not.toBe(0);
    },
  );
});
