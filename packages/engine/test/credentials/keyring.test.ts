import { describe, expect, it } from 'vitest';

import { createKeyring } from '../../src/credentials/keyring.ts';

const name = { shop: 'nordlys.myshopify.com', purpose: 'shopify-access-token' };
const keyOf = (id: string, letter: string) => ({ id, secret: btoa(letter.repeat(32)) });
const [first, second] = [keyOf('c1', 'a'), keyOf('c2', 'b')];

describe('createKeyring', () => {
  it('K3 opens what it sealed, under a nonce of its own each time, and the text is not in the record', async () => {
    const keyring = createKeyring([first]);
    const [one, other] = [await keyring.seal(name, 'shpat_1'), await keyring.seal(name, 'shpat_1')];
    expect(await keyring.open(name, one)).toBe('shpat_1');
    expect(one.keyId).toBe('c1');
    expect(one.iv).not.toBe(other.iv);
    expect(one.ciphertext).not.toBe(other.ciphertext);
    expect(JSON.stringify(one)).not.toContain('shpat');
  });

  it.each([
    ['another shop', { ...name, shop: 'other.myshopify.com' }],
    ['another purpose', { ...name, purpose: 'another' }],
    ['names that read the same in a row', { shop: 'nordlys.myshopify.comshopify', purpose: '-access-token' }],
  ])('K3 does not open a record as one of %s', async (_, wrong) => {
    const keyring = createKeyring([first]);
    const sealed = await keyring.seal(name, 'shpat_1');
    await expect(keyring.open(wrong, sealed)).rejects.toThrow(
      'A credential cannot be decrypted with the key "c1".',
    );
  });

  it.each(['iv', 'ciphertext'] as const)('K3 does not open a record whose %s was changed', async (part) => {
    const keyring = createKeyring([first]);
    const sealed = await keyring.seal(name, 'shpat_1');
    const [letter, ...rest] = sealed[part];
    const changed = { ...sealed, [part]: [letter === 'A' ? 'B' : 'A', ...rest].join('') };
    await expect(keyring.open(name, changed)).rejects.toThrow('A credential cannot be decrypted');
  });

  it('K4 opens what an earlier key sealed as long as it is listed, and says that it is to be sealed anew', async () => {
    const sealed = await createKeyring([first]).seal(name, 'shpat_1');
    const rotating = createKeyring([second, first]);
    expect(await rotating.open(name, sealed)).toBe('shpat_1');
    expect(rotating.isCurrent(sealed)).toBe(false);
    expect((await rotating.seal(name, 'shpat_1')).keyId).toBe('c2');
    await expect(createKeyring([second]).open(name, sealed)).rejects.toThrow(
      'There is no credential key "c1". List it in `credentials.keys` until it is not needed.',
    );
  });

  it('K4 does not take a record of one key for one of another', async () => {
    const sealed = await createKeyring([first]).seal(name, 'shpat_1');
    const twin = createKeyring([{ ...first, id: 'c9' }]);
    await expect(twin.open(name, { ...sealed, keyId: 'c9' })).rejects.toThrow('"c9"');
  });
});
