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
