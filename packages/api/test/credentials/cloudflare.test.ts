import { describe, expect, it } from 'vitest';

import { openPlace } from '../cloudflare-place.ts';
import { merchantKey } from '../kit.ts';
import { forge } from './forge.ts';
import { knock } from './knock.ts';
import { doors } from './routes.ts';
import type { Operation } from './routes.ts';
import { wrongAlgorithms, wrongClaims, wrongKeys, wrongTexts } from './wrong-tokens.ts';

const place = await openPlace();
const { orderId } = place;
const api = { request: place.call };

/** Tokens that open nothing anywhere. */
const tokens = [wrongAlgorithms, wrongKeys, wrongClaims, wrongTexts]
  .flatMap((make) => make(orderId))
  .map(([, token]) => token);

/** What is answered to bearers of these texts, each answer once, without the id of its request. */
async function answersTo(operation: Operation, texts: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(
    texts.map(async (text) => {
      const response = await knock({ api }, operation, orderId, {
        headers: { authorization: `Bearer ${text}` },
      });
      const said = (await response.text()).replace(/"requestId":"[^"]*"/, '');
      return `${response.status} ${/"code":"(\w+)"/.exec(said)?.[1] ?? 'challenge'} ${said}`;
    }),
  );
  return [...new Set(answers)].map((answer) => answer.split(' ').slice(0, 2).join(' '));
}

function expectNobodyAsked(): void {
  expect([place.orders.objects.size, place.shops.objects.size]).toEqual([0, 0]);
  expect(place.simulator.log).toEqual([]);
}

describe('wrong credentials on Cloudflare', () => {
  it.each(doors.shopper)('T4 F6 have no object asked at $method $path', async (operation) => {
    const answers = await answersTo(operation, [...tokens, merchantKey.secret]);
    expect(answers).toEqual(['401 token_invalid']);
    const elsewhere = [
      forge('1'),
      forge(orderId, { claims: { shop: 'other.myshopify.com' } }),
      forge(orderId, { claims: { exp: 1_000_000_000 } }),
    ];
    expect(await answersTo(operation, elsewhere)).toEqual([
      '403 token_wrong_order',
      '403 token_wrong_shop',
      '401 token_expired',
    ]);
    expectNobodyAsked();
  });

  it.each(doors.merchant)('M1 F6 have no object asked at $method $path', async (operation) => {
    const answers = await answersTo(operation, [...tokens, forge(orderId), `${merchantKey.secret}x`]);
    expect(answers).toEqual(['401 merchant_key_invalid']);
    expectNobodyAsked();
  });

  it.each(doors.page)('M1 A3 have no object asked at $method $path', async (operation) => {
    const answers = await answersTo(operation, [...tokens, forge(orderId), merchantKey.secret]);
    expect(answers).toEqual(['401 challenge']);
    expectNobodyAsked();
  });

  it.each(doors.webhook)('N1 have no object asked at $method $path', async (operation) => {
    const answers = await answersTo(operation, [...tokens, forge(orderId), merchantKey.secret]);
    expect(answers).toEqual(['401 webhook_not_signed']);
    expectNobodyAsked();
  });
});
