/** Says on one line which rule broke first, and in how many histories: `find-breach.ts <histories>`. For `try-breakages.ts`. */
import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import fc from 'fast-check';

import { history } from '../test/histories/arbitrary.ts';
import { crashEverywhere, crashPlaces, crashStories } from '../test/histories/crash-stories.ts';
import { loseAnswersEverywhere } from '../test/histories/lost-stories.ts';
import { runHistory } from '../test/histories/run-history.ts';
import { endWindowsEverywhere } from '../test/histories/window-stories.ts';

const SEED = 7;

async function amongHistories(count: number): Promise<string | null> {
  for (const [place, each] of fc.sample(history, { seed: SEED, numRuns: count }).entries()) {
    const { breaches } = await runHistory(each, () => openSqliteLedger(':memory:'));
    const [first] = breaches;
    if (first !== undefined) return `history ${place + 1}: ${first}`;
  }
  return null;
}

async function amongCrashes(): Promise<string | null> {
  for (const [name, story] of Object.entries(crashStories)) {
    for (const place of crashPlaces) {
      const { broken } = await crashEverywhere(name, story, place);
      const [first] = broken;
      if (first !== undefined) return `a crash in ${name}: ${first}`;
    }
  }
  return null;
}

async function amongWindows(): Promise<string | null> {
  const [first] = await endWindowsEverywhere();
  return first === undefined ? null : `a window that ends: ${first}`;
}

async function amongLosses(): Promise<string | null> {
  const [first] = await loseAnswersEverywhere();
  return first === undefined ? null : `an answer that is lost: ${first}`;
}

const found =
  (await amongHistories(Number(process.argv[2]))) ??
  (await amongWindows()) ??
  (await amongLosses()) ??
  (await amongCrashes());
console.log(found ?? 'nothing');
