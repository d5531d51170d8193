import type { Requirement } from './parse-requirement.ts';

/** What a token may do, with what follows from it. */
export type GrantedScopes = ReadonlySet<string>;

/** Spells out scopes: who may write may read. Source: `AuthScopes` of `@shopify/shopify-api`. */
export function grantScopes(scopes: readonly string[]): GrantedScopes {
  return new Set([...scopes, ...scopes.map((scope) => scope.replace(/^write_/, 'read_'))]);
}

export function isGranted(requirement: Requirement, granted: GrantedScopes): boolean {
  return requirement.every((group) => group.some((scope) => granted.has(scope)));
}
