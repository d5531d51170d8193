/**
 * Sends many requests that nobody would: `pnpm test:fuzz [requests] [first seed]`, or some again by `AMEND_FUZZ_SEED` and `AMEND_FUZZ_PATH`. With
 * `AMEND_FUZZ_HOST=cloudflare` they go through the Worker to its objects.
 *
 * Ends with 1 where one is answered as it must not be.
 */
import { tryRequests } from '../test/fuzz/try-requests.ts';
import { readCounts } from './read-counts.ts';

/** How many sequences a seed stands for. */
const PER_SEED = 100;

const { AMEND_FUZZ_SEED: seed, AMEND_FUZZ_PATH: path } = process.env;
const host = process.env['AMEND_FUZZ_HOST'] === 'cloudflare' ? 'cloudflare' : 'node';

async function runOne(seed: number): Promise<void> {
  const { failure } = await tryRequests({ seed, count: PER_SEED, path, host });
  console.log(failure ?? 'They are answered as they should be.');
  if (failure !== null) process.exitCode = 1;
}

async function runAll(wanted: number, firstSeed: number): Promise<void> {
  const counts = new Map<string, number>();
  let requests = 0;
  let failures = 0;
  let seed = firstSeed;
  for (; requests < wanted; seed += 1) {
    const tried = await tryRequests({ seed, count: PER_SEED, host });
    requests += tried.requests;
    for (const [answer, count] of tried.answers) counts.set(answer, (counts.get(answer) ?? 0) + count);
    if (tried.failure !== null) {
      failures += 1;
      console.log(tried.failure);
    }
    console.log(`${requests} of ${wanted} requests, ${failures} failures`);
  }
  for (const [answer, count] of [...counts].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`${String(count).padStart(7)} ${answer}`);
  console.log(`${requests} requests of the seeds ${firstSeed} to ${seed - 1}: ${failures} seeds failed.`);
  if (failures > 0) process.exitCode = 1;
}

if (seed !== undefined && path !== undefined) await runOne(Number(seed));
else {
  const [wanted = 0, firstSeed = 0] = readCounts('pnpm test:fuzz [requests] [first seed]', [20_000, 1]);
  await runAll(wanted, firstSeed);
}
