import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { history } from '../../../../packages/api/test/histories/arbitrary.ts';
import { bundleWorker } from '../start-workerd.ts';
import { tellTogether } from './tell-together.ts';

const { AMEND_WORKERD_SEED: seed = '1', AMEND_WORKERD_HISTORIES: count = '500' } = process.env;
const HISTORIES = Number(count);

// A minute for 500 on two free cores; only a history that never ends waits longer than this.
vi.setConfig({ testTimeout: 100_000 + HISTORIES * 1000 });

/** How many are told at the same time, by one workerd. */
const TOGETHER = 25;

it(`E1 to E13 hold in ${HISTORIES} random histories in workerd, each on a Durable Object of its own`, async () => {
  const { code } = await bundleWorker('test/histories/worker.ts');
  const histories = fc.sample(history, { seed: Number(seed), numRuns: HISTORIES });
  const broken: string[] = [];
  for (let first = 0; first < HISTORIES; first += TOGETHER)
    broken.push(...(await tellTogether(code, histories.slice(first, first + TOGETHER))));
  expect(broken.join('\n\n')).toBe('');
});
