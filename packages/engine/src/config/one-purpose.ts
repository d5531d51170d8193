import * as z from 'zod/mini';

interface KeyFields {
  readonly id: string;
  readonly secret?: string | undefined;
}

/** The parts of a configuration that secrets are in. */
interface KeysOfConfig {
  readonly orderTokens: {
    readonly keys: readonly KeyFields[];
    readonly exchange?: { readonly keys: readonly KeyFields[] } | undefined;
  };
  readonly merchant: { readonly keys: readonly KeyFields[] };
  readonly webhooks: { readonly secrets: readonly string[] };
  readonly proofs: {
    readonly 'signed-link'?: { readonly keys: readonly KeyFields[] } | undefined;
    readonly 'app-proxy'?: { readonly secrets: readonly string[] } | undefined;
    readonly 'session-token'?: { readonly secrets: readonly string[] } | undefined;
  };
}

interface PlacedSecret {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Shopify signs several things with the client secret of an app, and nobody else may sign anything with it. */
  readonly purpose: string;
}

/** Refuses proofs where the API could not sign a token for them, and secrets that would open more than one thing (rule T11). */
export const withOnePurposeEach = z.check<KeysOfConfig>(({ value, issues }) => {
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
  const secrets = secretsOf(value);
  secrets.forEach(({ path, text, purpose }, place) => {
    const isTaken = secrets.slice(0, place).some((other) => other.text === text && other.purpose !== purpose);
    const message = 'a secret that is used for nothing else';
    if (isTaken) issues.push({ code: 'custom', input: text, path: [...path], message });
  });
});

function secretsOf({ orderTokens, merchant, webhooks, proofs }: KeysOfConfig): readonly PlacedSecret[] {
  return [
    ...ofKeys(['orderTokens', 'keys'], orderTokens.keys),
    ...ofKeys(['orderTokens', 'exchange', 'keys'], orderTokens.exchange?.keys ?? []),
    ...ofKeys(['merchant', 'keys'], merchant.keys),
    ...ofKeys(['proofs', 'signed-link', 'keys'], proofs['signed-link']?.keys ?? []),
    ...ofClient(['webhooks', 'secrets'], webhooks.secrets),
    ...ofClient(['proofs', 'app-proxy', 'secrets'], proofs['app-proxy']?.secrets ?? []),
    ...ofClient(['proofs', 'session-token', 'secrets'], proofs['session-token']?.secrets ?? []),
  ];
}

function ofKeys(path: readonly string[], keys: readonly KeyFields[]): readonly PlacedSecret[] {
  return keys.flatMap(({ secret }, place) =>
    secret === undefined ? [] : [{ path: [...path, place, 'secret'], text: secret, purpose: path.join('.') }],
  );
}

function ofClient(path: readonly string[], secrets: readonly string[]): readonly PlacedSecret[] {
  return secrets.map((text, place) => ({ path: [...path, place], text, purpose: 'client secret' }));
}
