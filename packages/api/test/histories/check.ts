import type { Ended } from './ended.ts';
import { checkAnswers } from './rules/answers.ts';
import { checkApproval } from './rules/approval.ts';
import { checkDetails } from './rules/details.ts';
import { checkKeys } from './rules/keys.ts';
import { checkLedger } from './rules/ledger.ts';
import { checkMoney } from './rules/money.ts';
import { checkSettlement } from './rules/settlement.ts';
import { checkTimes } from './rules/times.ts';
import { checkWindowHold } from './rules/window-hold.ts';
import type { World } from './world.ts';

/** Every rule that the history broke, in words. */
export async function findBreaches(world: World): Promise<readonly string[]> {
  const ended: Ended = { ...world, edits: await world.ledger.listEdits(world.orderId) };
  return [
    ...(await checkLedger(ended)),
    ...checkAnswers(ended),
    ...checkKeys(ended),
    ...checkTimes(ended),
    ...checkMoney(ended),
    ...checkDetails(ended),
    ...checkSettlement(ended),
    ...checkApproval(ended),
    ...checkWindowHold(ended),
  ];
}
