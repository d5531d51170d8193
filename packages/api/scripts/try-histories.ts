/**
 * Tries many histories on all cores: `pnpm test:long [histories] [first seed]`, or one again by `AMEND_HISTORY_SEED` and `AMEND_HISTORY_PATH`.
 *
 * Every seed stands for 250 histories. Ends with 1 where a rule was broken.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { openSqliteLedger } from '@amend/engine/ledger/sqlite';

import { describeFailure, tryHistories } from '../test/histories/try-histories.ts';
import { readCounts } from './read-counts.ts';

const PER_SEED = 250;
const openLedger = () => openSqliteLedger(':memory:');

/** What a worker says after each seed: what failed, or nothing. */
interface Word {
  readonly failure: string;
}

async function work(seeds: readonly number[]): Promise<void> {
  for (const seed of seeds) {
    const failure = await tryHistories({ seed, count: PER_SEED, openLedger });
    const word: Word = { failure: failure ? describeFailure(failure) : '' };
    process.send?.(word);
  }
  process.disconnect();
}

async function runAll(histories: number, firstSeed: number, workers: number): Promise<void> {
  const seeds = Array.from({ length: Math.ceil(histories / PER_SEED) }, (_, i) => firstSeed + i);
  const startedMs = Date.now();
  let failures = 0;
  let done = 0;
  const hear = (word: unknown) => {
    const failure = typeof word === 'object' && word && 'failure' in word ? String(word.failure) : '';
    done += 1;
    if (failure !== '') {
      failures += 1;
      console.log(failure);
    }
    if (done % 10 !== 0 && done !== seeds.length && failure === '') return;
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    console.log(
      `${done * PER_SEED} of ${seeds.length * PER_SEED} histories, ${failures} failures, ${seconds} s`,
    );
  };
  const shares = Array.from({ length: workers }, (_, place) =>
    seeds.filter((_, at) => at % workers === place),
  );
  const codes = await Promise.all(
    shares.map(
      (share) =>
        new Promise<number>((resolve, reject) => {
          const worker = fork(fileURLToPath(import.meta.url), ['--seeds', share.join(',')]);
          worker.on('message', hear);
          worker.on('error', reject);
          worker.on('exit', (code) => resolve(code ?? 1));
        }),
    ),
  );
  const isWhole = done === seeds.length && codes.every((code) => code === 0);
  const outcome = isWhole
    ? failures === 0
      ? 'none broke a rule'
      : `${failures} seeds broke rules`
    : 'not all ran';
  console.log(`${done * PER_SEED} histories of the seeds ${firstSeed} to ${seeds.at(-1)}: ${outcome}.`);
  if (failures > 0 || !isWhole) process.exitCode = 1;
}

async function runOne(seed: number, path: string): Promise<void> {
  const failure = await tryHistories({ seed, count: PER_SEED, path, openLedger });
  console.log(failure ? describeFailure(failure) : 'It breaks no rule.');
  if (failure) process.exitCode = 1;
}

const { AMEND_HISTORY_SEED: seed, AMEND_HISTORY_PATH: path } = process.env;
const [word, seeds = ''] = process.argv.slice(2);
if (word === '--seeds') await work(seeds.split(',').filter(Boolean).map(Number));
else if (seed !== undefined && path !== undefined) await runOne(Number(seed), path);
else {
  const [histories = 0, firstSeed = 0] = readCounts('pnpm test:long [histories] [first seed]', [100_000, 1]);
  await runAll(histories, firstSeed, availableParallelism());
}
