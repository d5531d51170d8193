import { openSqliteLedger } from '@amend/engine/ledger/sqlite';

import { ordinary } from './ordinary.ts';
import { runHistory } from './run-history.ts';
import type { Setting, Wish } from './step.ts';
import { writeStory } from './write-story.ts';

/** A window that ends a second after the history begins. */
const setting: Setting = { ...ordinary, windowSeconds: 61 };

const stories: readonly (readonly Wish[])[] = [
  [{ wish: 'correct-address', isElsewhere: false }],
  [{ wish: 'swap-item', line: 0, variant: 2, units: 1 }],
  [{ wish: 'cancel-order' }],
  [
    { wish: 'add-note', isGift: true },
    { wish: 'add-item', variant: 5, units: 1 },
  ],
];

/** Begins edits so that their window ends at every moment between the quote and the last write; gives back what broke first, if anything. */
export async function endWindowsEverywhere(): Promise<readonly string[]> {
  for (const wishes of stories) {
    for (let delayMs = 300; delayMs < 1000; delayMs += 20) {
      const intent = { wishes, process: 0, clicks: 1, isLater: false, delayMs };
      const history = { diceSeed: delayMs, setting, steps: [{ do: 'shop' as const, intents: [intent] }] };
      const { breaches, world } = await runHistory(history, () => openSqliteLedger(':memory:'));
      if (breaches.length > 0) return [...breaches, ...writeStory(history, world)];
    }
  }
  return [];
}
