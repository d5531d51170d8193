import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ask, startSimulator } from '../start.ts';
import { EVERYTHING, listDiscrepancies } from './answers.ts';
import { liveThrough } from './live-through.ts';
import { currencies, historyPlan } from './plans.ts';

// AMEND_BOOK_HISTORIES=10000 for the long run; AMEND_BOOK_SEED and AMEND_BOOK_PATH, as a failure names them, replay it.
const RUNS = Number(process.env['AMEND_BOOK_HISTORIES'] ?? 300);
const SEED = Number(process.env['AMEND_BOOK_SEED'] ?? 20_261_123);
const PATH = process.env['AMEND_BOOK_PATH'];
const replay = { seed: SEED, ...(PATH === undefined ? {} : { path: PATH }) };
// Every so many histories are also read through the API.
const READ_EVERY = 10;
const MODES = currencies.flatMap((currency) =>
  [true, false].map((taxesIncluded) => [currency, taxesIncluded] as const),
);

describe('the books', () => {
  it(`hold through ${RUNS} histories of edits, payments, refunds, fulfilments and cancellations`, async () => {
    let count = 0;
    const property = fc.asyncProperty(historyPlan, async (plan) => {
      const { state, order, switches, breaches } = liveThrough(plan);
      expect(breaches).toEqual([]);
      count += 1;
      if (count % READ_EVERY !== 0) return;
      const { body } = await ask(startSimulator({ state, switches }), EVERYTHING, {
        id: `gid://shopify/Order/${order.id}`,
      });
      expect(listDiscrepancies(body, order)).toEqual([]);
    });
    await fc.assert(property, { numRuns: RUNS, ...replay });
    expect(count).toBeGreaterThan(0);
  }, 1_800_000);

  it.each(MODES)('hold in %s with tax included: %s', (currency, taxesIncluded) => {
    const property = fc.property(historyPlan, (plan) => {
      const { breaches } = liveThrough({ ...plan, order: { ...plan.order, currency, taxesIncluded } });
      expect(breaches).toEqual([]);
    });
    fc.assert(property, { numRuns: 20, seed: SEED });
  });

  it('give the same history twice, byte for byte', () => {
    const plans = fc.sample(historyPlan, { numRuns: 20, seed: SEED });
    const [once, twice] = [1, 2].map(() => plans.map((plan) => JSON.stringify(liveThrough(plan).order)));
    expect(once).toEqual(twice);
  });
});
