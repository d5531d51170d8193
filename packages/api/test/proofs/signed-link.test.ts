import type { OrderToken } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { createKit, orderIdOf, problemOf } from '../kit.ts';
import { bring, everyProof, linkFor, linkKey } from './proof-kit.ts';

const config = { proofs: everyProof };
const tomorrow = '2026-11-24T09:00:00Z';

describe('a signed link', () => {
  it('T15 is exchanged for a token that opens its order, for half an hour', async () => {
    const kit = await createKit({ config });
    const orderId = orderIdOf(kit.simulator, '#1001');
    const response = await bring(kit, { kind: 'signed-link', link: linkFor(orderId, tomorrow) });
    expect(response.status).toBe(201);
    const { token, ...rest }: OrderToken = await response.json();
    expect(rest).toEqual({
      orderId,
      expiresAt: '2026-11-23T09:30:00.000Z',
      changes: ['swap-item', 'set-quantity', 'add-item', 'change-shipping'],
      view: 'redacted',
    });
    const read = await kit.api.request(`/v1/orders/${orderId}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(read.status).toBe(200);
  });

  it.each([
    ['is no link', () => 'hello'],
    [
      'is signed with another key',
      (id: string) => linkFor(id, tomorrow, { ...linkKey, secret: 'x'.repeat(32) }),
    ],
    ['names a key that is not there', (id: string) => linkFor(id, tomorrow, { ...linkKey, id: '../mail-1' })],
    ['is about another order', (id: string) => linkFor('1', tomorrow).replace(/^1/, id)],
    ['has another spelling', (id: string) => linkFor(id, tomorrow).toUpperCase()],
    ['lasts longer than a link may', (id: string) => linkFor(id, '2026-12-08T09:00:00Z')],
  ])('T16 is refused where it %s', async (_, write) => {
    const kit = await createKit({ config });
    const link = write(orderIdOf(kit.simulator, '#1001'));
    const response = await bring(kit, { kind: 'signed-link', link });
    expect(response.status).toBe(401);
    expect(await problemOf(response)).toMatchObject({ code: 'proof_invalid' });
    expect(kit.simulator.log).toEqual([]);
  });
});

describe('how long a signed link opens its order', () => {
  const config = { proofs: { 'signed-link': { keys: [linkKey], lifetimeSeconds: 86_400 } } };

  async function open(expiresAt: string) {
    const kit = await createKit({ config });
    const link = linkFor(orderIdOf(kit.simulator, '#1001'), expiresAt);
    return { kit, link, bring: () => bring(kit, { kind: 'signed-link', link }) };
  }

  it('T17 is until it expires, as often as it is opened, and 5 seconds longer for clocks that differ', async () => {
    const { kit, bring: bringAgain } = await open(tomorrow);
    expect((await bringAgain()).status).toBe(201);
    kit.clock.advanceSeconds(86_404);
    expect((await bringAgain()).status).toBe(201);
    kit.clock.advanceSeconds(1);
    expect(await problemOf(await bringAgain())).toMatchObject({ code: 'proof_expired' });
  });

  it('T17 is no longer than a link may last, by a clock that is 5 seconds ahead at most', async () => {
    expect((await (await open('2026-11-24T09:00:05Z')).bring()).status).toBe(201);
    const response = await (await open('2026-11-24T09:00:06Z')).bring();
    expect(await problemOf(response)).toMatchObject({ code: 'proof_invalid' });
  });

  it('T8 T17 is by either key during a rotation, and not by the old one once it is gone', async () => {
    const next = { id: 'mail-2', secret: 'the-link-key-that-comes-after-the-first' };
    const during = await createKit({ config: { proofs: { 'signed-link': { keys: [next, linkKey] } } } });
    const orderId = orderIdOf(during.simulator, '#1001');
    for (const key of [linkKey, next]) {
      const link = linkFor(orderId, tomorrow, key);
      expect((await bring(during, { kind: 'signed-link', link })).status).toBe(201);
    }
    const after = await createKit({ config: { proofs: { 'signed-link': { keys: [next] } } } });
    const response = await bring(after, { kind: 'signed-link', link: linkFor(orderId, tomorrow) });
    expect(await problemOf(response)).toMatchObject({ code: 'proof_invalid' });
  });
});

describe('what a signed link opens', () => {
  it('T13 is what the shop says: less than by default, or more', async () => {
    const scope = { changes: ['correct-address', 'cancel-order'], view: 'full' } as const;
    const kit = await createKit({ config: { proofs: { 'signed-link': { keys: [linkKey], ...scope } } } });
    const link = linkFor(orderIdOf(kit.simulator, '#1001'), tomorrow);
    expect(await (await bring(kit, { kind: 'signed-link', link })).json()).toMatchObject(scope);
  });
});
