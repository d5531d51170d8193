import { describe, expect, it } from 'vitest';

import { citedIn, filesLike, rules } from './read-rules.ts';

const cited = ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'examples/*/test/**/*.test.ts']
  .flatMap(filesLike)
  .flatMap(citedIn);

describe('docs/spec', () => {
  it('has rules, each with a number of its own', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((number, place) => rules.indexOf(number) !== place)).toEqual([]);
  });

  it('has no rule that no test shows', () => {
    expect(rules.filter((number) => !cited.includes(number))).toEqual([]);
  });

  it('has every rule that a test says it shows', () => {
    expect([...new Set(cited)].filter((number) => !rules.includes(number))).toEqual([]);
  });
});
