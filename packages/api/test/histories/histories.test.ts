import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import { describe, expect, it } from 'vitest';

import { describeFailure, tryHistories } from './try-histories.ts';

const SEEDS = [1, 2];
const openLedger = () => openSqliteLedger(':memory:');

describe('random histories of shoppers, staff, warehouses, crashes and faults', () => {
  it.each(SEEDS)(
    'E1 to E13 hold in 250 of them on SQLite, seed %i',
    async (seed) => {
      const failure = await tryHistories({ seed, count: 250, openLedger });
      expect(failure && describeFailure(failure)).toBeNull();
    },
    120_000,
  );
});
