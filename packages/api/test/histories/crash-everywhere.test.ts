import { Edit } from '@amend/contract';
import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import { describe, expect, it } from 'vitest';

import { runHistory } from './run-history.ts';
import type { CrashPoint, FaultPlan, Setting, Wish } from './step.ts';
import { writeStory } from './write-story.ts';

/** What is asked for, and under which circumstances. */
interface Story {
  readonly wishes: readonly Wish[];
  readonly setting?: Partial<Setting>;
  /** What makes Amend take back what it wrote; without it, the edit has to be in the order in the end. */
  readonly undoing?: FaultPlan;
}

const ordinary: Setting = {
  orderKind: 0,
  ageSeconds: 60,
  windowSeconds: 3600,
  isProvinceFree: false,
  hasRule: false,
  customerDataLevel: 2,
  skewSeconds: 0,
  switches: {},
};

const address: Wish = { wish: 'correct-address', isElsewhere: false };
const contact: Wish = { wish: 'correct-contact', hasPhone: true };
const note: Wish = { wish: 'add-note', isGift: true };
const swap: Wish = { wish: 'swap-item', line: 0, variant: 2, units: 1 };
const quantity: Wish = { wish: 'set-quantity', line: 1, units: 2 };
const addition: Wish = { wish: 'add-item', variant: 5, units: 2 };
const shipping: Wish = { wish: 'change-shipping', method: 0 };

/** A warehouse gets the order between Amend's last look and its commit. */
const handedOver: FaultPlan = {
  operation: 'CommitEdit',
  nth: 1,
  times: 1,
  kind: { is: 'meanwhile', what: { act: 'submit' } },
};

/** Somebody else changes the price at the same moment. */
const repriced: FaultPlan = {
  operation: 'CommitEdit',
  nth: 1,
  times: 1,
  kind: { is: 'meanwhile', what: { act: 'refund' } },
};

const stories: Readonly<Record<string, Story>> = {
  'correct-address': { wishes: [address] },
  'correct-contact': { wishes: [contact] },
  'add-note': { wishes: [note] },
  'swap-item': { wishes: [swap] },
  'swap-item of a discounted line that loses its discount': {
    wishes: [swap],
    setting: { orderKind: 1, switches: { discountSurvivesSwap: false } },
  },
  'set-quantity': { wishes: [quantity] },
  'add-item': { wishes: [addition] },
  'change-shipping': { wishes: [shipping] },
  'cancel-order': { wishes: [{ wish: 'cancel-order' }] },
  'cancel-order that takes its time': {
    wishes: [{ wish: 'cancel-order' }],
    setting: { switches: { orderCancelSeconds: 20 } },
  },
  'a mixed edit': { wishes: [address, swap, note], setting: { hasRule: true } },
  'a mixed edit in a shared session': {
    wishes: [contact, quantity, addition],
    setting: { switches: { secondOrderEditBegin: 'shares' } },
  },
  'a mixed edit where a second session is refused': {
    wishes: [note, swap, addition],
    setting: { switches: { secondOrderEditBegin: 'refuses' } },
  },
  'details that are taken back': {
    wishes: [address, contact, note],
    setting: { switches: { addressChangeMovesFulfillmentOrders: false } },
  },
  'a mixed edit that is taken back': { wishes: [address, swap, addition], undoing: handedOver },
  'items that are taken back': { wishes: [quantity, shipping], undoing: repriced },
};

function tellWith(name: string, { wishes, setting, undoing }: Story, point: CrashPoint) {
  const again = { do: 'press-again', intent: 0, process: 0 } as const;
  return {
    diceSeed: name.length,
    setting: { ...ordinary, ...setting },
    steps: [
      { do: 'shop', intents: [{ wishes, process: 0, clicks: 1, isLater: true, delayMs: 0 }] } as const,
      ...(undoing ? [{ do: 'arm', fault: undoing } as const] : []),
      { do: 'crash', point } as const,
      again,
      again,
      { do: 'wait', seconds: 31 } as const,
      { do: 'resume', process: 1 } as const,
      { do: 'wait', seconds: 61 } as const,
      { ...again, process: 1 },
      { do: 'wait', seconds: 61 } as const,
      { ...again, process: 1 },
    ],
  };
}

const places = (['call', 'write'] as const).flatMap((at) =>
  [false, true].map((isAfter) => ({ at, isAfter })),
);

/** Until an edit is through without coming to the point. */
const MOST_POINTS = 60;

describe.each(Object.entries(stories))('a process that dies in the middle of %s', (name, story) => {
  it.each(places)(
    'E2 E5 E13 at any $at, after it: $isAfter',
    { timeout: 60_000 },
    async ({ at, isAfter }) => {
      let nth = 0;
      for (let crashes = 1; crashes > 0;) {
        nth += 1;
        const history = tellWith(name, story, { process: 0, at, nth, isAfter });
        const { breaches, world } = await runHistory(history, () => openSqliteLedger(':memory:'));
        crashes = world.crashes();
        const last = Edit.safeParse(world.presses.at(-1)?.reply?.body);
        const mayEndWithout = story.undoing !== undefined || name === 'details that are taken back';
        const isMissing = !mayEndWithout && !last.success ? ['The edit is not in the order in the end.'] : [];
        const broken = [...breaches, ...isMissing];
        expect(
          broken.length > 0 ? [...broken, `at ${at} ${nth}`, ...writeStory(history, world)].join('\n') : '',
        ).toBe('');
        if (nth > MOST_POINTS) throw new Error('The edit never comes to its end.');
      }
      expect(nth).toBeGreaterThan(2);
    },
  );
});
