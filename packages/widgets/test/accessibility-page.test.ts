import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The success criteria of WCAG 2.2 at the levels A and AA. Source: https://www.w3.org/TR/WCAG22/ */
const CRITERIA =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(/\s+/);

const rows = readFileSync(`${root}docs/accessibility.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [criterion = '', , answer = '', tests = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return {
      criterion: criterion.split(' ')[0] ?? '',
      answer,
      tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    };
  });

describe('docs/accessibility.md', () => {
  it('answers each criterion of the levels A and AA', () => {
    expect(CRITERIA).toHaveLength(55);
    expect(rows.map(({ criterion }) => criterion)).toEqual(CRITERIA);
    expect(
      rows.filter(({ answer }) => !/^(?:Met|Nothing of the kind|The page’s|The page's)/.test(answer)),
    ).toEqual([]);
  });

  it('says of nothing that it is met without a test, and names no test that is not there', () => {
    expect(rows.filter(({ answer, tests }) => answer.startsWith('Met') === (tests.length === 0))).toEqual([]);
    expect(rows.flatMap(({ tests }) => tests).filter((file) => !existsSync(root + file))).toEqual([]);
  });
});
