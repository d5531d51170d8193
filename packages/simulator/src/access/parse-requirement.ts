/** Scopes that are needed: from every group at least one. */
export type Requirement = readonly (readonly string[])[];

const SCOPE = /`((?:read|write)_[a-z_]+)`/g;

/**
 * Reads the sentence in which Shopify says which scopes a type or a field needs.
 *
 * What follows "Also:" is about users, plans and features, which an app's offline token is not asked for.
 *
 * @param forMutation - Some sentences ask for more in a mutation ("for queries and both … for mutations").
 * @returns `[]` where the sentence names no scope.
 */
export function parseRequirement(sentence: string, forMutation: boolean): Requirement {
  const [needed = ''] = sentence.split(/\bAlso:/);
  const [queries = '', mutations] = needed.split(' for queries and both ');
  if (mutations !== undefined) {
    return forMutation ? listScopes(mutations).map((scope) => [scope]) : groupUp([listScopes(queries)]);
  }
  const [first = '', rest = ''] = needed.split(/ as well as any of | and \(/);
  return groupUp([listScopes(first), listScopes(rest)]);
}

function listScopes(text: string): readonly string[] {
  return [...text.matchAll(SCOPE)].flatMap(([, scope]) => scope ?? []);
}

function groupUp(groups: readonly (readonly string[])[]): Requirement {
  return groups.filter((group) => group.length > 0);
}
