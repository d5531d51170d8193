import { describe, expect, it } from 'vitest';

import { citedIn, filesLike, rules, textOf } from './read-rules.ts';

const page = textOf('docs/security.md');

/** The rows of the tables: the first cell, the answer, the rules, and the files of the tests. */
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!---|who \||risk \||item \|)/.test(line))
  .map((line) => {
    const cells = line.split('|').slice(1, -1);
    const [answer = '', numbers = '', tests = ''] = cells.slice(-3);
    return {
      line: line.slice(0, 60),
      first: cells[0]?.trim() ?? '',
      answer: answer.trim(),
      rules: numbers.match(/[A-Z]\d+/g) ?? [],
      tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    };
  });

/** `V2.2` from 1 to 3: `V2.2.1`, `V2.2.2`, `V2.2.3`. */
const items = (section: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => `${section}.${from + place}`);

const asked = [
  ...items('V2.2', 1, 3),
  ...items('V2.3', 1, 4),
  ...items('V2.4', 1, 1),
  ...items('V3.2', 2, 3),
  ...items('V3.4', 1, 6),
  ...items('V3.5', 1, 5),
  ...items('V4.1', 1, 4),
  ...items('V8.2', 1, 3),
  ...items('V8.3', 1, 2),
  ...items('V8.4', 1, 1),
  ...items('V9.1', 1, 3),
  ...items('V9.2', 1, 4),
  ...items('V11.2', 4, 4),
  ...items('V13.3', 1, 4),
  ...items('V15.4', 2, 2),
  ...items('V16.3', 1, 4),
  ...items('V16.4', 1, 3),
  ...items('V16.5', 1, 4),
];

describe('docs/security.md', () => {
  it('names no file that is not there, and SECURITY.md neither', () => {
    const text = page + textOf('SECURITY.md');
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((file) => filesLike(file).length !== 1)).toEqual([]);
  });

  it('names no rule that is not there', () => {
    expect(rows.flatMap((row) => row.rules).filter((number) => !rules.includes(number))).toEqual([]);
  });

  it('names for every rule of a row a test that shows it', () => {
    const unshown = rows.flatMap(({ line, rules: numbers, tests }) => {
      const shown = new Set(tests.flatMap(citedIn));
      return numbers.filter((number) => !shown.has(number)).map((number) => `${line}… ${number}`);
    });
    expect(unshown).toEqual([]);
  });

  it('answers each of the ten risks, and each of the items', () => {
    const firsts = rows.map(({ first }) => first);
    const risks = firsts.filter((first) => first.startsWith('API')).map((first) => first.split(' ')[0]);
    expect(risks).toEqual(Array.from({ length: 10 }, (_, place) => `API${place + 1}`));
    const answered = rows.filter(({ first }) => /^V\d/.test(first));
    expect(answered.map(({ first }) => first)).toEqual(asked);
    const verdict = /^(?:Met|Partly|Not met|The merchant’s)\b|^The merchant's/;
    expect(answered.filter(({ answer }) => !verdict.test(answer))).toEqual([]);
  });

  it('claims nothing to be met that neither a test shows nor is said to have none', () => {
    const met = rows.filter(({ first, answer }) => /^V\d/.test(first) && answer.startsWith('Met'));
    const unshown = met.filter(
      ({ answer, tests }) => tests.length === 0 && !/No test of its own|redirects nobody/.test(answer),
    );
    expect(unshown).toEqual([]);
  });
});
