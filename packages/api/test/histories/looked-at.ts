import type { Ledger } from '@amend/engine';

/** The part of a ledger that is looked at. */
export type LookedAt = Pick<
  Ledger,
  'listEdits' | 'findEditByKey' | 'listUnfinishedEdits' | 'nextTaskAt' | 'listTasks'
>;
