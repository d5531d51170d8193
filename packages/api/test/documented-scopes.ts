import { readFileSync } from 'node:fs';

/** The scopes that docs/guide/shopify-access.md asks for: the first cell of each row of its table. */
export function documentedScopes(): readonly string[] {
  const page = readFileSync(new URL('../../../docs/guide/shopify-access.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('\n## Scopes\n');
  const [table = ''] = section.split('\n## ');
  const scopes = [...table.matchAll(/^\| `(\w+)` \|/gm)].flatMap(([, scope]) => scope ?? []);
  if (scopes.length === 0) throw new Error('The guide has no table of scopes.');
  return scopes;
}
