import * as z from 'zod/mini';

interface KeyFields {
  readonly id: string;
  readonly secret?: string | undefined;
}

/** The part of a configuration that keys are in. */
interface KeysOfConfig {
  readonly orderTokens: {
    readonly keys: readonly KeyFields[];
    readonly exchange?: { readonly keys: readonly KeyFields[] } | undefined;
  };
  readonly proofs: Readonly<Record<string, object | undefined>>;
}

/** Refuses proofs where the API could not sign a token for them, and keys of the API that another signer has too (rule T11). */
export const withExchangeKeys = z.check<KeysOfConfig>(({ value, issues }) => {
  const { orderTokens, proofs } = value;
  const { keys, exchange } = orderTokens;
  if (!exchange && Object.values(proofs).some((settings) => settings !== undefined)) {
    const message = 'settings such as { keys: [{ id, algorithm: "HS256", secret }] }, since there are proofs';
    issues.push({ code: 'custom', input: undefined, path: ['orderTokens', 'exchange'], message });
  }
  exchange?.keys.forEach(({ id }, place) => {
    if (!keys.some((key) => key.id === id)) return;
    const path = ['orderTokens', 'exchange', 'keys', place, 'id'];
    issues.push({ code: 'custom', input: id, path, message: 'an id that no other key has' });
  });
});
