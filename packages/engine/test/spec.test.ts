import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function textsOf(pattern: string): readonly string[] {
  const files = globSync(pattern, { cwd: root, exclude: ['**/node_modules'] });
  return files.map((file) => readFileSync(join(root, file), 'utf8'));
}

/** The numbers in the first column of the tables of rules. */
const rules = textsOf('docs/spec/*.md').flatMap((page) =>
  [...page.matchAll(/^\| \*\*([A-Z]\d+)\*\* \|/gm)].map(([, number]) => number),
);

/** The numbers with which titles of tests begin, of `it('E3 …')` as of `it.each([…])('E3 E4 …')`. */
const cited = ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'examples/*/test/**/*.test.ts']
  .flatMap(textsOf)
  .flatMap((file) => [...file.matchAll(/(?:\bit|\))\(\s*['"`]((?:[A-Z]\d+[,:]? )+)/g)])
  .flatMap(([, numbers = '']) => numbers.match(/[A-Z]\d+/g) ?? []);

describe('docs/spec', () => {
  it('has rules, each with a number of its own', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((number, place) => rules.indexOf(number) !== place)).toEqual([]);
  });

  it('has no rule that no test shows', () => {
    expect(rules.filter((number) => number && !cited.includes(number))).toEqual([]);
  });

  it('has every rule that a test says it shows', () => {
    expect([...new Set(cited)].filter((number) => !rules.includes(number))).toEqual([]);
  });
});
