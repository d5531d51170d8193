import { openSqliteLedger } from '@amend/engine/ledger/sqlite';

import { ordinary } from './ordinary.ts';
import { runHistory } from './run-history.ts';
import type { FaultPlan, Setting, Step, Wish } from './step.ts';
import { writeStory } from './write-story.ts';

/** An edit of which an answer is lost, and what happens before anybody can know what became of it. */
interface LostStory {
  readonly wishes: readonly Wish[];
  readonly operation: 'CommitEdit' | 'UpdateOrder' | 'RefundOrder';
  readonly setting?: Partial<Setting>;
  readonly meanwhile?: Step;
}

/** How an answer is lost: what was sent never arrives, arrives at once, or long after. */
const losses: readonly FaultPlan['kind'][] = [
  { is: 'drop-before' },
  { is: 'drop-after' },
  { is: 'late', seconds: 45 },
];

const address: Wish = { wish: 'correct-address', isElsewhere: false };
const note: Wish = { wish: 'add-note', isGift: true };
const swap: Wish = { wish: 'swap-item', line: 0, variant: 2, units: 1 };
const addition: Wish = { wish: 'add-item', variant: 1, units: 1 };
const fewer: Wish = { wish: 'set-quantity', line: 0, units: 1 };

const shopFor = (wish: Wish): Step => ({
  do: 'shop',
  intents: [{ wishes: [wish], process: 1, clicks: 1, isLater: false, delayMs: 0 }],
});

const stories: readonly LostStory[] = [
  { wishes: [address], operation: 'UpdateOrder' },
  // A shirt of another size costs the same as one more of the first: the price does not tell whose edit it is.
  {
    wishes: [addition],
    operation: 'CommitEdit',
    meanwhile: { do: 'others', what: { act: 'edit-quantity', line: 0, units: 3 } },
  },
  {
    wishes: [addition],
    operation: 'CommitEdit',
    meanwhile: shopFor({ wish: 'set-quantity', line: 0, units: 3 }),
  },
  { wishes: [address, swap], operation: 'CommitEdit', meanwhile: shopFor(note) },
  { wishes: [fewer], operation: 'RefundOrder' },
  // Its items bring it an order that can be edited before it can be read.
  {
    wishes: [address, swap],
    operation: 'UpdateOrder',
    setting: { ageSeconds: 1, switches: { orderReadableAfterSeconds: 120 } },
  },
];

function stepsOf({ wishes, operation, meanwhile }: LostStory, kind: FaultPlan['kind']): readonly Step[] {
  const again: Step = { do: 'press-again', intent: 0, process: 0 };
  const intent = { wishes, process: 0, clicks: 1, isLater: false, delayMs: 0 };
  return [
    { do: 'arm', fault: { operation, nth: 1, times: 1, kind } },
    { do: 'shop', intents: [intent] },
    ...(meanwhile ? [meanwhile] : []),
    again,
    { do: 'wait', seconds: 31 },
    { do: 'resume', process: 1 },
    { do: 'wait', seconds: 61 },
    again,
    { do: 'others', what: { act: 'pay' } },
    { do: 'wait', seconds: 61 },
    again,
  ];
}

/** Loses answers in every way while others are at work on the order, or while it cannot be read; gives back what broke first, if anything. */
export async function loseAnswersEverywhere(): Promise<readonly string[]> {
  for (const story of stories) {
    for (const [diceSeed, kind] of losses.entries()) {
      const setting = { ...ordinary, ...story.setting };
      const history = { diceSeed, setting, steps: stepsOf(story, kind) };
      const { breaches, world } = await runHistory(history, () => openSqliteLedger(':memory:'));
      if (breaches.length > 0) return [...breaches, ...writeStory(history, world)];
    }
  }
  return [];
}
