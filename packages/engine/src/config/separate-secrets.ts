import * as z from 'zod/mini';

/** A secret of a configuration: where it stands, and what it is for. */
interface PlacedSecret {
  readonly path: readonly (string | number)[];
  readonly purpose: string;
  readonly value: string;
}

/** The fields that hold a secret. Of a pair of keys `x` is public, and tells which pair it is. */
const secretFields = new Set(['secret', 'secrets', 'clientSecret', 'accessToken', 'x']);

/** The secret of the app at Shopify stands in all of these: Shopify itself signs with it in each of those places. */
const CLIENT_SECRET = 'the client secret of the app';
const placesOfClientSecret = ['webhooks.', 'shopify.app.', 'proofs.app-proxy.', 'proofs.session-token.'];

/** Refuses a secret that is used for two things: what is signed in one place would open another (rule K8). */
export const withSeparateSecrets = z.check<object>(({ value, issues }) => {
  if (issues.length > 0) return;
  const first = new Map<string, PlacedSecret>();
  for (const placed of secretsIn(value, [])) {
    const other = first.get(placed.value) ?? placed;
    first.set(placed.value, other);
    if (other.purpose === placed.purpose) continue;
    const message = `a secret of its own, since ${other.purpose} has this one`;
    issues.push({ code: 'custom', input: undefined, path: [...placed.path], message });
  }
});

function secretsIn(value: unknown, path: readonly (string | number)[]): readonly PlacedSecret[] {
  if (typeof value === 'string') return path.some(isSecretField) ? [placedAt(path, value)] : [];
  if (Array.isArray(value)) return value.flatMap((each, place) => secretsIn(each, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, each]) => secretsIn(each, [...path, field]));
}

function isSecretField(field: string | number): boolean {
  return typeof field === 'string' && secretFields.has(field);
}

function placedAt(path: readonly (string | number)[], value: string): PlacedSecret {
  const place = path.join('.');
  const isOfApp = placesOfClientSecret.some((start) => place.startsWith(start));
  const list = path.findIndex((field) => typeof field === 'number');
  const purpose = isOfApp ? CLIENT_SECRET : path.slice(0, list < 0 ? undefined : list).join('.');
  // The same bytes, as Standard Webhooks writes them.
  return { path, purpose, value: value.replace(/^whsec_/, '') };
}
