import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** The files that a pattern finds below the root of the repository, without what was installed. */
export function filesLike(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root, exclude: ['**/node_modules'] });
}

/** The text of a file, by its path from the root of the repository. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The numbers in the first column of the tables of rules. */
export const rules = filesLike('docs/spec/*.md').flatMap((page) =>
  [...textOf(page).matchAll(/^\| \*\*([A-Z]\d+)\*\* \|/gm)].map(([, number = '']) => number),
);

/** The numbers with which titles of the tests in a file begin, of `it('E3 …')` as of `it.each([…])('E3 E4 …')`. */
export function citedIn(file: string): readonly string[] {
  return [...textOf(file).matchAll(/(?:\bit|\))\(\s*['"`]((?:[A-Z]\d+[,:]? )+)/g)].flatMap(
    ([, numbers = '']) => numbers.match(/[A-Z]\d+/g) ?? [],
  );
}
