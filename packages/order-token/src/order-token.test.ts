import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';

import { importOrderTokenKey, signOrderToken, verifyOrderToken } from './index.ts';
import type { OrderTokenKey, SignOrderTokenOptions } from './index.ts';

const now = () => new Date('2026-11-23T09:00:00Z');
const secret = 'a-secret-for-tests-of-32-bytes-or-more';
const key: OrderTokenKey = { id: 'k1', algorithm: 'HS256', secret };

function sign(options: Partial<SignOrderTokenOptions> = {}): Promise<string> {
  return signOrderToken({
    key,
    shop: 'nordlys.myshopify.com',
    orderId: '5001',
    changes: ['correct-address'],
    now,
    ...options,
  });
}

async function verify(token: string, at = now, keys: readonly OrderTokenKey[] = [key]) {
  return verifyOrderToken(token, { keys: await Promise.all(keys.map(importOrderTokenKey)), now: at });
}

/** A token made by hand, to try what `signOrderToken` would never write. */
function forge(header: Record<string, unknown>, claims: Record<string, unknown> = {}): Promise<string> {
  const seconds = now().getTime() / 1000;
  return new SignJWT({
    shop: 'nordlys.myshopify.com',
    changes: [],
    sub: '5001',
    aud: 'amend',
    iat: seconds,
    exp: seconds + 60,
    jti: 'j',
    ...claims,
  })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1', typ: 'amend-order+jwt', ...header })
    .sign(new TextEncoder().encode(secret));
}

describe('signOrderToken and verifyOrderToken', () => {
  it('T1 gives back the one shop, the one order and the kinds of change that were signed', async () => {
    expect(await verify(await sign({ tokenId: 'id-1' }))).toEqual({
      ok: true,
      claims: {
        shop: 'nordlys.myshopify.com',
        orderId: '5001',
        changes: ['correct-address'],
        tokenId: 'id-1',
        proof: null,
        view: 'full',
        issuedAtSeconds: now().getTime() / 1000,
        expiresAtSeconds: now().getTime() / 1000 + 3600,
      },
    });
  });

  it('takes an order gid and signs its number', async () => {
    const verdict = await verify(await sign({ orderId: 'gid://shopify/Order/77' }));
    expect(verdict.ok && verdict.claims.orderId).toBe('77');
  });

  it('works with an Ed25519 pair where the verifier holds only the public half', async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    const token = await sign({
      key: { id: 'ed', algorithm: 'EdDSA', jwk: await exportJWK(pair.privateKey) },
    });
    const publicKey: OrderTokenKey = { id: 'ed', algorithm: 'EdDSA', jwk: await exportJWK(pair.publicKey) };
    expect(await verify(token, now, [publicKey])).toMatchObject({ ok: true });
    const { publicKey: stranger } = await generateKeyPair('EdDSA', { extractable: true });
    const other: OrderTokenKey = { id: 'ed', algorithm: 'EdDSA', jwk: await exportJWK(stranger) };
    expect(await verify(token, now, [other])).toEqual({ ok: false, reason: 'bad_signature' });
  });

  it('finds the key by its id, so that two keys overlap during a rotation', async () => {
    const next: OrderTokenKey = { id: 'k2', algorithm: 'HS256', secret: `${secret}-next` };
    expect(await verify(await sign(), now, [next, key])).toMatchObject({ ok: true });
    expect(await verify(await sign({ key: next }), now, [next, key])).toMatchObject({ ok: true });
    expect(await verify(await sign(), now, [next])).toEqual({ ok: false, reason: 'unknown_key' });
  });

  it('T2 refuses a token that is signed with "none"', async () => {
    const [, payload] = (await sign()).split('.');
    const header = btoa(JSON.stringify({ alg: 'none', kid: 'k1', typ: 'amend-order+jwt' })).replaceAll(
      '=',
      '',
    );
    expect(await verify(`${header}.${payload}.`)).toEqual({ ok: false, reason: 'malformed' });
    expect(await verify(`${header}.${payload}.AAAA`)).toEqual({ ok: false, reason: 'wrong_algorithm' });
  });

  it('T2 refuses another algorithm than the one the key has, even with a good signature', async () => {
    expect(await verify(await forge({ alg: 'HS512' }))).toEqual({ ok: false, reason: 'wrong_algorithm' });
  });

  it('T3 is accepted until it expires, and 5 seconds longer for clocks that differ', async () => {
    const token = await sign({ expiresInSeconds: 60 });
    expect(await verify(token, () => new Date('2026-11-23T09:01:04Z'))).toMatchObject({ ok: true });
    expect(await verify(token, () => new Date('2026-11-23T09:01:05Z'))).toEqual({
      ok: false,
      reason: 'expired',
    });
  });

  it('T3 refuses a token from the future', async () => {
    expect(await verify(await sign(), () => new Date('2026-11-23T08:59:00Z'))).toEqual({
      ok: false,
      reason: 'not_yet_valid',
    });
  });

  it.each([
    ['another audience', { aud: 'somebody-else' }, 'wrong_audience'],
    ['no expiry', { exp: undefined }, 'bad_claims'],
    ['an endless expiry', { exp: 1e300 }, 'bad_claims'],
    ['no token id', { jti: undefined }, 'bad_claims'],
    ['no order', { sub: undefined }, 'bad_claims'],
    ['an order that is not a number', { sub: '../5001' }, 'bad_claims'],
    ['no shop', { shop: undefined }, 'bad_claims'],
    ['a shop that is not a myshopify domain', { shop: 'evil.example' }, 'bad_claims'],
    ['changes that are not a list', { changes: 'correct-address' }, 'bad_claims'],
  ])('T4 refuses a token with %s', async (_, claims, reason) => {
    expect(await verify(await forge({}, claims))).toEqual({ ok: false, reason });
  });

  it('T5 refuses a JWT of another type that the same key signed', async () => {
    expect(await verify(await forge({ typ: 'JWT' }))).toEqual({ ok: false, reason: 'malformed' });
  });

  it('T6 refuses every other spelling of a good token', async () => {
    const token = await sign();
    const last = token.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = alphabet[alphabet.indexOf(last) ^ 1] ?? '';
    for (const text of [
      `${token}=`,
      `${token} `,
      `${token}\n`,
      ` ${token}`,
      token.slice(0, -1) + twin,
      `${token}.x`,
      '',
    ]) {
      expect(await verify(text)).toEqual({ ok: false, reason: 'malformed' });
    }
  });

  it('T6 refuses a changed payload', async () => {
    const [header, , signature] = (await sign()).split('.');
    const [, other] = (await sign({ orderId: '5002' })).split('.');
    expect(await verify(`${header}.${other}.${signature}`)).toEqual({ ok: false, reason: 'bad_signature' });
  });

  it('T7 does not look at a text that is far too long', async () => {
    expect(await verify('a'.repeat(10_000))).toEqual({ ok: false, reason: 'malformed' });
  });

  it('refuses a short secret when it is imported, without repeating it', async () => {
    const short: OrderTokenKey = { id: 'k', algorithm: 'HS256', secret: 'hunter2' };
    await expect(importOrderTokenKey(short)).rejects.toThrow('has 7 bytes; HS256 needs at least 32');
    await expect(importOrderTokenKey(short)).rejects.not.toThrow('hunter2');
  });

  it.each([
    [{ shop: 'nordlys.example' }, '`shop` is the permanent domain'],
    [{ orderId: '#1001' }, '`orderId` is the number'],
    [{ expiresInSeconds: 0 }, '`expiresInSeconds` is a whole number from 1 to 86400'],
  ])('refuses to sign %o', async (options, message) => {
    await expect(sign(options)).rejects.toThrow(message);
  });
});
