import type { Edit } from '@amend/contract';

import type { Display } from '../display/display.ts';
import type { LedgerEdit } from '../ledger.ts';
import { effectView } from './effect-view.ts';
import { settlementView } from './settlement-view.ts';

/** An edit as its shopper may see it. */
export function editView(edit: LedgerEdit, display: Display): Edit {
  return {
    id: edit.id,
    orderId: edit.orderId,
    status: edit.status,
    effects: edit.effects.map((effect) => effectView(effect, display)),
    difference: display.money(edit.difference),
    settlement: settlementView(edit.settlement, display),
    approval: { state: edit.approval.state, note: edit.approval.note },
    acceptedAt: display.moment(edit.acceptedAt),
    settledAt: edit.settledAt === null ? null : display.moment(edit.settledAt),
    problem: edit.failure?.code ?? null,
  };
}
