import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../../docs/guide/shopify-access.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('\n## Scopes\n');
const [aboutScopes = ''] = section.split('\n## ');

/** The scopes that docs/guide/shopify-access.md asks for: the first cell of each row of its table. */
export function documentedScopes(): readonly string[] {
  const scopes = [...aboutScopes.matchAll(/^\| `(\w+)` \|/gm)].flatMap(([, scope]) => scope ?? []);
  if (scopes.length === 0) throw new Error('The guide has no table of scopes.');
  return scopes;
}

/** The scopes of the line below the table, which is there to be pasted. */
export function scopesToPaste(): readonly string[] {
  const [, line = ''] = /```\n(\S+)\n```/.exec(aboutScopes) ?? [];
  return line.split(',');
}
