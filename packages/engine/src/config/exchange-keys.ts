import * as z from 'zod/mini';

/** The keys that order tokens are signed with, by the merchant's server and by the API. */
interface KeysOfConfig {
  readonly orderTokens: {
    readonly keys: readonly { readonly id: string }[];
    readonly exchange?: { readonly keys: readonly { readonly id: string }[] } | undefined;
  };
  readonly proofs: object;
}

/** Refuses proofs where the API could not sign a token for them, and a key of its own that has the id of another (rule T11). */
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
