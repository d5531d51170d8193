/**
 * Breaks the engine on purpose, in a copy, in one way after the other, and demands that the reliability suite notices each: `pnpm test:breakages
 * [histories] [pattern of names]`. Prints a table for docs/reliability.md; ends with 1 where one was not noticed.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Breakage } from './breakage.ts';
import { breakages } from './breakages.ts';
import { readCounts, readWords } from './read-counts.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGES = ['contract', 'order-token', 'engine', 'api', 'simulator'];
const [count, pattern = ''] = readWords();
const [histories = 0] = readCounts(
  'pnpm test:breakages [histories] [pattern of names]',
  [1500],
  count === undefined ? [] : [count],
);

/** What the suite, or the build, found; `null` where nothing was. */
interface Finding {
  readonly breakage: Breakage;
  readonly found: string | null;
}

function copyWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amend-broken-'));
  for (const name of PACKAGES) {
    cpSync(join(root, 'packages', name), join(folder, 'packages', name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\/(dist|\.cache)$/.test(path),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  return folder;
}

/** Replaces each text, which has to be there once; gives back what puts the former texts back. */
function breakSource(folder: string, { name, replacements }: Breakage): () => void {
  const former = new Map<string, string>();
  for (const { file, from, to } of replacements) {
    const path = join(folder, 'packages/engine/src', file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`"${name}" does not fit ${file} any more: ${from}`);
    if (!former.has(path)) former.set(path, text);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return () => {
    for (const [path, text] of former) writeFileSync(path, text);
  };
}

async function findBreach(folder: string): Promise<string | null> {
  const { stdout } = await run(process.execPath, ['packages/api/scripts/find-breach.ts', String(histories)], {
    cwd: folder,
  });
  const said = stdout.trim();
  return said === 'nothing' ? null : said;
}

async function work(queue: Breakage[], findings: Finding[]): Promise<void> {
  const folder = copyWorkspace();
  try {
    for (let breakage = queue.shift(); breakage; breakage = queue.shift()) {
      const mend = breakSource(folder, breakage);
      const found = await findBreach(folder);
      mend();
      findings.push({ breakage, found });
      console.log(
        `${found === null ? 'NOT NOTICED' : 'noticed'}  ${breakage.rule} ${breakage.name}: ${found}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const queue = breakages.filter(({ name }) => new RegExp(pattern).test(name));
if (queue.length === 0) {
  console.error(
    `No name of a broken build matches "${pattern}": packages/api/scripts/breakages.ts has them.`,
  );
  process.exit(2);
}

const sound = await (async () => {
  const folder = copyWorkspace();
  try {
    return await findBreach(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
})();
if (sound !== null) throw new Error(`The build breaks rules before anybody breaks it: ${sound}`);

const findings: Finding[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, findings)));
const missed = findings.filter(({ found }) => found === null);
console.log(`${findings.length - missed.length} of ${findings.length} broken builds were noticed.`);
if (missed.length > 0) process.exitCode = 1;
