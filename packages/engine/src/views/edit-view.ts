import type { ChangeEffect, Edit } from '@amend/contract';

import { addressLines } from '../addresses/format.ts';
import type { Effect } from '../changes/effect.ts';
import type { Display } from '../display/display.ts';
import type { LedgerEdit } from '../ledger.ts';

/** An edit as its shopper may see it. */
export function editView(edit: LedgerEdit, display: Display): Edit {
  return {
    id: edit.id,
    orderId: edit.orderId,
    status: edit.status,
    effects: edit.effects.map((effect) => effectView(effect, display)),
    difference: display.money(edit.difference),
    acceptedAt: display.moment(edit.acceptedAt),
    settledAt: edit.settledAt === null ? null : display.moment(edit.settledAt),
    problem: edit.failure?.code ?? null,
  };
}

/** What a change does, before and after, as its shopper reads it. */
export function effectView(effect: Effect, display: Display): ChangeEffect {
  const side = (address: Effect['after']) => ({ address, lines: addressLines(address, display) });
  return { kind: effect.kind, before: side(effect.before), after: side(effect.after) };
}
