import { createHmac } from 'node:crypto';

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

async function verify(
  token: string,
  at = now,
  keys: readonly OrderTokenKey[] = [key],
  proofKeys: readonly OrderTokenKey[] = [],
) {
  return verifyOrderToken(token, {
    keys: await Promise.all(keys.map(importOrderTokenKey)),
    proofKeys: await Promise.all(proofKeys.map(importOrderTokenKey)),
    now: at,
  });
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

  it('T8 finds the key by its id, so that two keys overlap during a rotation', async () => {
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

  it.each([
    ['a proof that is no list', { amr: 'signed-link' }],
    ['no proof in its list', { amr: [] }],
    ['two proofs', { amr: ['signed-link', 'app-proxy'] }],
    ['a proof that is no name', { amr: ['<b>'] }],
    ['a view that does not exist', { view: 'everything' }],
    ['an issue time that is no number', { iat: undefined }],
  ])('T4 T12 refuses a token with %s', async (_, claims) => {
    expect(await verify(await forge({}, claims), now, [], [key])).toEqual({
      ok: false,
      reason: 'bad_claims',
    });
  });

  it('T12 takes a token for which a proof was exchanged, with the proof and the view in it', async () => {
    const token = await sign({ proof: 'signed-link', view: 'redacted' });
    expect(await verify(token, now, [], [key])).toMatchObject({
      ok: true,
      claims: { proof: 'signed-link', view: 'redacted' },
    });
  });

  it('T12 takes no token that names a proof from the merchant’s key, and none without from the API’s own', async () => {
    const refused = { ok: false, reason: 'bad_claims' };
    expect(await verify(await sign({ proof: 'signed-link' }), now, [key], [])).toEqual(refused);
    expect(await verify(await sign(), now, [], [key])).toEqual(refused);
  });

  it('T10 gives each token an id of its own', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const verdict = await verify(await sign());
        return verdict.ok && verdict.claims.tokenId;
      }),
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  it.each([
    '../k1',
    'k1/../k1',
    'file:///etc/hosts',
    "k1' OR 1=1",
    'K1',
    'k1 ',
    '',
    '__proto__',
    ['k1'],
    7,
    null,
  ])('T19 knows no key by the id %j', async (kid) => {
    const verdict = await verify(await forge({ kid }));
    expect(verdict.ok).toBe(false);
    expect(verdict).toMatchObject({ reason: expect.stringMatching(/^(unknown_key|malformed)$/) });
  });

  it.each([
    ['a key', { jwk: { kty: 'oct', k: 'AAAA' } }],
    ['the address of one', { jku: 'https://evil.example/keys' }],
    ['a certificate', { x5u: 'https://evil.example/cert' }],
  ])('T19 takes no notice of %s that a token brings along', async (_, header) => {
    const stranger = { kid: 'k2', ...header };
    expect(await verify(await forge(stranger))).toEqual({ ok: false, reason: 'unknown_key' });
    expect(await verify(await forge(header))).toMatchObject({ ok: true });
  });

  it('T19 takes no token with parts that have to be understood', async () => {
    const [, payload] = (await sign()).split('.');
    const header = { alg: 'HS256', kid: 'k1', typ: 'amend-order+jwt', crit: ['amend'], amend: true };
    const text = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}`;
    const signature = createHmac('sha256', secret).update(text).digest('base64url');
    expect(await verify(`${text}.${signature}`)).toEqual({ ok: false, reason: 'malformed' });
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
    [{ proof: 'Signed Link' }, '`proof` names a kind of proof'],
    [{ expiresInSeconds: 0 }, '`expiresInSeconds` is a whole number from 1 to 86400'],
  ])('refuses to sign %o', async (options, message) => {
    await expect(sign(options)).rejects.toThrow(message);
  });
});
