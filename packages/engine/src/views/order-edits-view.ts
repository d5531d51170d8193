import type { MerchantEdit, OrderEdits } from '@amend/contract';

import type { Display } from '../display/display.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { Task } from '../ledger/task.ts';
import { editView } from './edit-view.ts';

/** The edits of an order as the merchant sees them, and what is still to be done about them. */
export function orderEditsView(
  orderId: string,
  edits: readonly LedgerEdit[],
  tasks: readonly Task[],
  display: Display,
): OrderEdits {
  return {
    orderId,
    edits: edits.map((edit) => merchantEditView(edit, display)),
    tasks: tasks.map(({ kind, dueAt, attempts, note }) => ({
      kind,
      dueAt: display.moment(dueAt),
      attempts,
      note,
    })),
  };
}

function merchantEditView(edit: LedgerEdit, display: Display): MerchantEdit {
  const { landed } = edit;
  return {
    ...editView(edit, display),
    changes: [...edit.changes],
    closesAt: edit.closesAt === null ? null : display.moment(edit.closesAt),
    rules: [...edit.rules],
    followUps: edit.followUps.map((followUp) => ({ do: followUp.do })),
    progress: {
      step: edit.step,
      since: display.moment(edit.stepAt),
      details: landed.details,
      items: landed.items,
      hold: landed.hold,
      followUps: [...landed.followUps],
    },
    language: { ...edit.language },
  };
}
