import type { LedgerEdit } from '../ledger.ts';
import { withoutPersonalData } from '../privacy/without-personal-data.ts';
import type { ErasureScope } from './erasure.ts';
import type { LedgerEvent } from './event.ts';
import type { KeptTask } from './task.ts';

/** What erasing an order changes. */
export interface Erasure {
  /** The edits as they are from now on. */
  readonly edits: readonly LedgerEdit[];
  /** The events whose payloads go. */
  readonly eventIds: readonly string[];
  /** The tasks that are struck off. */
  readonly tasks: readonly KeptTask[];
  /** How many edits and events are still needed as they are. */
  readonly left: number;
}

/** Says what erasing an order changes, the same for every driver. */
export function planErasure(
  edits: readonly LedgerEdit[],
  events: readonly LedgerEvent[],
  tasks: readonly KeptTask[],
  scope: ErasureScope,
): Erasure {
  const told = tasks.filter(({ kind }) => kind === 'send-event' || kind === 'send-mail');
  const untold = new Set(scope === 'done' ? told.map(({ subject }) => subject) : []);
  const isTold = ({ id }: LedgerEvent) => !untold.has(id);
  const isNeeded = (edit: LedgerEdit) =>
    scope === 'done' &&
    (edit.step !== 'done' ||
      edit.settlement.state === 'open' ||
      events.some((event) => event.editId === edit.id && !isTold(event)));
  const needed = new Set(edits.filter(isNeeded).map(({ id }) => id));
  const waiting = events.filter((event) => event.editId === null && !isTold(event));
  const gone = events.filter((event) => (event.editId === null ? isTold(event) : !needed.has(event.editId)));
  return {
    edits: edits.filter(({ id }) => !needed.has(id)).map((edit) => withoutPersonalData(ended(edit))),
    eventIds: gone.map(({ id }) => id),
    tasks: scope === 'everything' ? tasks.filter(({ kind }) => kind !== 'erase-order') : [],
    left: needed.size + waiting.length,
  };
}

/** An edit under way of which nothing more will come is one that failed: who goes on with it would write what is blank. */
function ended(edit: LedgerEdit): LedgerEdit {
  const settlement =
    edit.settlement.state === 'open' ? { ...edit.settlement, state: 'void' as const } : edit.settlement;
  if (edit.step === 'done') return { ...edit, settlement };
  const isInOrder = edit.status === 'committed' || edit.status === 'settled';
  const outcome = isInOrder ? {} : { status: 'failed' as const, failure: { code: 'shop_closed' as const } };
  return { ...edit, ...outcome, settlement, step: 'done' };
}
