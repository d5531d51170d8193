import fc from 'fast-check';

import { breachesOf } from './check-answer.ts';
import { knownIn, openPlace } from './place.ts';
import type { FuzzHost, Place } from './place.ts';
import { sendStep } from './send-step.ts';
import type { Met } from './send-step.ts';
import { stepsFor } from './step.ts';
import type { Step } from './step.ts';

/** Which requests to send. */
export interface Tries {
  readonly seed: number;
  /** How many sequences of requests; each meets a shop of its own. */
  readonly count: number;
  /** To one sequence alone. */
  readonly path?: string | undefined;
  /** Where to. Default: Node. */
  readonly host?: FuzzHost | undefined;
}

/** What came of it: how many requests were sent, how often each status was answered, and what the first failure was. */
export interface Tried {
  readonly requests: number;
  readonly answers: ReadonlyMap<string, number>;
  readonly failure: string | null;
}

/** Sends sequences of requests, one after the other, until one is answered as it must not be. */
export async function tryRequests({ seed, count, path, host = 'node' }: Tries): Promise<Tried> {
  const answers = new Map<string, number>();
  const steps = stepsFor(knownIn(await openPlace(host)));
  const property = fc.asyncProperty(steps, async (each) => {
    const breaches = await run(host, each, (answer) => answers.set(answer, (answers.get(answer) ?? 0) + 1));
    if (breaches.length > 0) throw new Error(breaches.join('\n'));
  });
  const details = await fc.check(property, {
    seed,
    numRuns: count,
    endOnFailure: path !== undefined,
    ...(path === undefined ? {} : { path }),
  });
  const requests = [...answers.values()].reduce((sum, each) => sum + each, 0);
  return { requests, answers, failure: details.failed ? describe(details, seed, host) : null };
}

/** A failure as it is printed, with how to see it again. */
function describe(details: fc.RunDetailsCommon<[readonly Step[]]>, seed: number, host: FuzzHost): string {
  const { errorInstance, counterexample, counterexamplePath } = details;
  return [
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
    ...(counterexample?.[0] ?? []).map(
      ({ operation, ...step }) => `  ${operation.path} ${JSON.stringify(step)}`,
    ),
    `See it again: AMEND_FUZZ_HOST=${host} AMEND_FUZZ_SEED=${seed} AMEND_FUZZ_PATH=${counterexamplePath} pnpm test:fuzz`,
  ].join('\n');
}

async function run(
  host: FuzzHost,
  steps: readonly Step[],
  count: (answer: string) => void,
): Promise<string[]> {
  const place = await openPlace(host);
  const met: Met = { '@edit': place.waitingId, '@event': 'none', '@request': 'none', '@lookup': 'none' };
  for (const [at, step] of steps.entries()) {
    const breaches = await runStep(place, step, met, count);
    if (breaches.length > 0) return breaches.map((breach) => `Request ${at + 1}: ${breach}`);
  }
  return [];
}

async function runStep(
  place: Place,
  step: Step,
  met: Met,
  count: (answer: string) => void,
): Promise<string[]> {
  const { clock, logs, resume, simulator } = place.kit;
  clock.advanceSeconds(step.afterSeconds);
  if (step.isResumed) await resume();
  const [logged, asked, begunMs] = [logs.length, simulator.log.length, clock.now().getTime()];
  const exchanged = await sendStep(place, step, met);
  if (!exchanged) return [];
  const text = await exchanged.response.text();
  const { status } = exchanged.response;
  const code = /"code":"(\w+)"/.exec(status >= 400 ? text : '')?.[1];
  count(`${step.operation.method} ${step.operation.path} ${status}${code ? ` ${code}` : ''}`);
  remember(met, step.operation.path, text);
  return breachesOf(place, {
    ...exchanged,
    text,
    logs: logs.slice(logged),
    tookMs: clock.now().getTime() - begunMs,
    calls: simulator.log.length - asked,
  });
}

/** Ids of edits, events, lookups and data requests, for the requests that follow. */
function remember(met: Met, path: string, text: string): void {
  const id = /"id":"([^"\\]+)"/.exec(text)?.[1];
  const lookup = /"lookupId":"([^"]+)"/.exec(text)?.[1];
  if (lookup !== undefined) met['@lookup'] = lookup;
  if (id === undefined) return;
  if (path.endsWith('/edits')) met['@edit'] = id;
  if (path.endsWith('/events')) met['@event'] = id;
  if (path.endsWith('/data-requests')) met['@request'] = id;
}
