import { describe, expect, it } from 'vitest';

import { exchangeProof, takeOrderLink } from '../src/index.ts';
import { answerWith, json, rejection } from './answers.ts';
import { problem } from './orders.ts';

const link = `5001.1796634000.mail-1.${'0a'.repeat(32)}`;

/** A window at an address, and the addresses that replaced it. */
function openWindow(address: string) {
  const location = new URL(address);
  const replaced: [state: unknown, url: string][] = [];
  const history = {
    state: { page: 1 },
    replaceState: (state: unknown, _: string, url: string) => void replaced.push([state, url]),
  };
  return { location, history, replaced };
}

describe('takeOrderLink', () => {
  it.each([
    ['is all there is', `#amend-link=${link}`, '/pages/order?lang=de'],
    ['stands before something else', `#amend-link=${link}&section=2`, '/pages/order?lang=de#section=2'],
    ['stands after something else', `#reviews&amend-link=${link}`, '/pages/order?lang=de#reviews'],
  ])(
    'T21 gives the link that %s, and takes it out of the address and no entry of the history',
    (_, hash, rest) => {
      const { replaced, ...bar } = openWindow(`https://shop.example/pages/order?lang=de${hash}`);
      expect(takeOrderLink(bar)).toBe(link);
      expect(replaced).toEqual([[{ page: 1 }, rest]]);
    },
  );

  it.each(['', '#', '#section', `#my-amend-link=${link}`])(
    'leaves an address alone that ends with "%s"',
    (hash) => {
      const { replaced, ...bar } = openWindow(`https://shop.example/pages/order${hash}`);
      expect(takeOrderLink(bar)).toBeNull();
      expect(replaced).toEqual([]);
    },
  );

  it('T21 takes no link from the query, which has been sent to a server by then', () => {
    const bar = openWindow(`https://shop.example/pages/order?amend-link=${link}`);
    expect(takeOrderLink(bar)).toBeNull();
  });
});

describe('exchangeProof', () => {
  const proof = { kind: 'signed-link', link } as const;
  const token = {
    token: 'a.b.c',
    orderId: '5001',
    expiresAt: '2026-11-23T09:30:00.000Z',
    changes: ['swap-item'],
    view: 'redacted',
  };

  it('T21 sends the proof in the body, to an address that says nothing of it', async () => {
    const { fetch, received } = answerWith(json(token, 201));
    const endpoint = 'https://amend.test/api/';
    expect(await exchangeProof({ endpoint, proof, locale: 'de-AT', fetch })).toEqual(token);
    expect(received).toMatchObject([
      { method: 'POST', url: 'https://amend.test/api/v1/order-tokens', body: proof },
    ]);
    expect(received[0]?.headers.get('accept-language')).toBe('de-AT');
    expect(received[0]?.headers.has('authorization')).toBe(false);
  });

  it('rejects with the problem of a proof that is refused', async () => {
    const refusal = problem('proof_expired', 401);
    const { fetch } = answerWith(json(refusal, 401));
    const refused = rejection(exchangeProof({ endpoint: 'https://amend.test', proof, fetch }));
    expect(await refused).toMatchObject({ name: 'OrderProblem', code: 'proof_expired', status: 401 });
  });

  it('takes no answer for a token that is none', async () => {
    const { fetch } = answerWith(json({ token: 'a.b.c' }, 201));
    const refused = rejection(exchangeProof({ endpoint: 'https://amend.test', proof, fetch }));
    expect(await refused).toMatchObject({ code: 'unreadable_answer' });
  });
});
