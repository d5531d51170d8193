import { Edit } from '@amend/contract';
import { openSqliteLedger } from '@amend/engine/ledger/sqlite';

import { ordinary } from './ordinary.ts';
import { runHistory } from './run-history.ts';
import type { CrashPoint, FaultPlan, Setting, Wish } from './step.ts';
import { writeStory } from './write-story.ts';

/** What is asked for, and under which circumstances. */
export interface CrashStory {
  readonly wishes: readonly Wish[];
  readonly setting?: Partial<Setting>;
  /** What makes Amend take back what it wrote; without it, the edit has to be in the order in the end. */
  readonly undoing?: FaultPlan;
  /** What else goes wrong, after which the shopper may have to decide anew. */
  readonly faults?: readonly FaultPlan[];
}

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

/** The commit never arrives, */
const lost: FaultPlan = { operation: 'CommitEdit', nth: 1, times: 1, kind: { is: 'drop-before' } };

/** and before Amend looks for it, staff edit the order: something else, */
const editedByStaff: FaultPlan = {
  operation: 'ReadOrder',
  nth: 1,
  times: 1,
  kind: { is: 'meanwhile', what: { act: 'edit-add', variant: 5, units: 1 } },
};

/** or the very same. */
const madeByStaff: FaultPlan = {
  ...editedByStaff,
  kind: { is: 'meanwhile', what: { act: 'edit-quantity', line: 1, units: 2 } },
};

const TAKEN_BACK = 'details that are taken back';

/** Every kind of change, mixed edits, and what is taken back. */
export const crashStories: Readonly<Record<string, CrashStory>> = {
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
  [TAKEN_BACK]: {
    wishes: [address, contact, note],
    setting: { switches: { addressChangeMovesFulfillmentOrders: false } },
  },
  'an address that a warehouse was quicker than': {
    wishes: [address],
    undoing: { ...handedOver, operation: 'UpdateOrder' },
  },
  'an address that a parcel was quicker than': {
    wishes: [address],
    undoing: {
      ...handedOver,
      operation: 'UpdateOrder',
      kind: { is: 'meanwhile', what: { act: 'fulfil' } },
    },
  },
  'a lost edit, and staff who edit at the same time': { wishes: [swap], faults: [lost, editedByStaff] },
  'a lost edit, and staff who make the same one': { wishes: [quantity], faults: [lost, madeByStaff] },
  'a note that the last parcel was quicker than': {
    wishes: [note],
    undoing: {
      operation: 'UpdateOrder',
      nth: 1,
      times: 1,
      kind: { is: 'meanwhile', what: { act: 'fulfil' } },
    },
  },
  'a quantity that a parcel was quicker than': {
    wishes: [{ wish: 'set-quantity', line: 0, units: 1 }],
    undoing: { ...handedOver, kind: { is: 'meanwhile', what: { act: 'fulfil-line', line: 1 } } },
  },
  'a mixed edit that is taken back': { wishes: [address, swap, addition], undoing: handedOver },
  'items that are taken back': { wishes: [quantity, shipping], undoing: repriced },
};

function tellWith(name: string, { wishes, setting, undoing, faults = [] }: CrashStory, point: CrashPoint) {
  const again = { do: 'press-again', intent: 0, process: 0 } as const;
  return {
    diceSeed: name.length,
    setting: { ...ordinary, ...setting },
    steps: [
      { do: 'shop', intents: [{ wishes, process: 0, clicks: 1, isLater: true, delayMs: 0 }] } as const,
      ...[undoing ?? [], ...faults].flat().map((fault) => ({ do: 'arm', fault }) as const),
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

/** Where a process can die: before and after each of its calls, and after each of its writes, which is before whatever comes next. */
export const crashPlaces = [
  { at: 'call', isAfter: false },
  { at: 'call', isAfter: true },
  { at: 'write', isAfter: true },
] as const;

/** Until an edit is through without coming to the point. */
const MOST_POINTS = 60;

/** Lets a process die at each step of an edit, one history for each; gives back what broke first, if anything, and how many steps there were. */
export async function crashEverywhere(
  name: string,
  story: CrashStory,
  { at, isAfter }: Pick<CrashPoint, 'at' | 'isAfter'>,
): Promise<{ readonly broken: readonly string[]; readonly steps: number }> {
  const mayEndWithout = story.undoing !== undefined || story.faults !== undefined || name === TAKEN_BACK;
  for (let nth = 1; nth < MOST_POINTS; nth += 1) {
    const history = tellWith(name, story, { process: 0, at, nth, isAfter });
    const { breaches, world } = await runHistory(history, () => openSqliteLedger(':memory:'));
    const isThere = Edit.safeParse(world.presses.at(-1)?.reply?.body).success;
    const broken = [
      ...breaches,
      ...(mayEndWithout || isThere ? [] : ['The edit is not in the order in the end.']),
    ];
    if (broken.length > 0)
      return { broken: [...broken, `at ${at} ${nth}`, ...writeStory(history, world)], steps: nth };
    if (world.crashes() === 0) return { broken: [], steps: nth };
  }
  return { broken: ['The edit never comes to its end.'], steps: MOST_POINTS };
}
