import type { Requirement } from './parse-requirement.ts';

/** What a token may do, with what follows from it. */
export type GrantedScopes = ReadonlySet<string>;

// A token comes with the same list on each request.
const spelledOut = new WeakMap<readonly string[], GrantedScopes>();

/** Spells out scopes: who may write may read. Source: `AuthScopes` of `@shopify/shopify-api`. */
export function grantScopes(scopes: readonly string[]): GrantedScopes {
  const known = spelledOut.get(scopes);
  if (known !== undefined) return known;
  const granted = new Set([...scopes, ...scopes.map((scope) => scope.replace(/^write_/, 'read_'))]);
  spelledOut.set(scopes, granted);
  return granted;
}

export function isGranted(requirement: Requirement, granted: GrantedScopes): boolean {
  return requirement.every((group) => group.some((scope) => granted.has(scope)));
}
