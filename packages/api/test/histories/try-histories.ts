import type { Ledger } from '@amend/engine';
import fc from 'fast-check';

import { history } from './arbitrary.ts';
import { runHistory } from './run-history.ts';
import { writeStory } from './write-story.ts';

/** Which histories to try. */
export interface Tries {
  readonly seed: number;
  readonly count: number;
  /** Where in the seed's tree a failing history is, to try that one alone. */
  readonly path?: string;
  readonly openLedger: () => Ledger;
}

/** A history that broke a rule, made as short as it could be. */
export interface Failure {
  readonly seed: number;
  readonly path: string;
  readonly breaches: readonly string[];
  readonly story: readonly string[];
}

/** Tries histories one after the other, and gives back the first that breaks a rule, or `null`. */
export async function tryHistories({ seed, count, path, openLedger }: Tries): Promise<Failure | null> {
  const property = fc.asyncProperty(history, async (each) => {
    const { breaches } = await runHistory(each, openLedger);
    return breaches.length === 0;
  });
  const details = await fc.check(property, {
    seed,
    numRuns: count,
    ...(path === undefined ? {} : { path, endOnFailure: true }),
  });
  const failing = details.counterexample?.[0];
  if (!failing) return null;
  const { breaches, world } = await runHistory(failing, openLedger).catch((error: unknown) => ({
    breaches: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    world: null,
  }));
  return {
    seed,
    path: details.counterexamplePath ?? '',
    breaches,
    story: world ? writeStory(failing, world) : [JSON.stringify(failing)],
  };
}

/** A failure as it is printed, with how to see it again. */
export function describeFailure({ seed, path, breaches, story }: Failure): string {
  return [
    ...breaches,
    ...story.map((each) => `  ${each}`),
    `See it again: AMEND_HISTORY_SEED=${seed} AMEND_HISTORY_PATH=${path} pnpm test:long`,
  ].join('\n');
}
