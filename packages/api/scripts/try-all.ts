/**
 * The long run: `pnpm test:long [histories] [first seed]` tries histories, and then sends 20,000 requests that nobody would; one history again by
 * `AMEND_HISTORY_SEED` and `AMEND_HISTORY_PATH`. Ends with 1 where something was broken.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { readCounts } from './read-counts.ts';

function run(script: string, args: readonly string[]): number {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1;
}

const isOneAgain = process.env['AMEND_HISTORY_PATH'] !== undefined;
const counts = readCounts('pnpm test:long [histories] [first seed]', [100_000, 1]);
const codes = [
  run('try-histories.ts', counts.map(String)),
  isOneAgain ? 0 : run('try-requests.ts', ['20000']),
];
process.exitCode = Math.max(...codes);
