import type { EventChange, EventEdit, LineMovement } from '@amend/contract';

import type { Effect, SoldItem } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { NetLineFacts, NetOrderFacts } from './net-order-facts.ts';

/** An edit as systems are told of it, with the lines it moved units on (rule V6). */
export function eventEditOf(edit: LedgerEdit, { lines }: Pick<NetOrderFacts, 'lines'>): EventEdit {
  const { action, state, amount, deadlineAt } = edit.settlement;
  return {
    id: edit.id,
    status: edit.status,
    changes: edit.effects.map(changeOf),
    lines: edit.effects.flatMap((effect) => movementsOf(effect, edit, lines)),
    difference: edit.difference,
    settlement: { action, state, amount, deadlineAt },
    requestedBy: 'shopper',
    acceptedAt: edit.acceptedAt,
    settledAt: edit.settledAt,
    rules: [...edit.rules],
    problem: edit.failure?.code ?? null,
  };
}

function changeOf(effect: Effect): EventChange {
  switch (effect.kind) {
    case 'correct-address':
    case 'correct-contact':
    case 'add-note':
      return effect;
    case 'swap-item': {
      const { kind, quantity, before, after, line } = effect;
      return { kind, lineId: line.lineId, quantity, before: itemOf(before), after: itemOf(after) };
    }
    case 'set-quantity': {
      const { kind, item, line } = effect;
      return {
        kind,
        lineId: line.lineId,
        item: itemOf(item),
        before: line.unitsBefore,
        after: line.unitsAfter,
      };
    }
    case 'add-item':
      return { kind: effect.kind, item: itemOf(effect.item), quantity: effect.quantity };
    case 'change-shipping': {
      const { title, price } = effect.after;
      return {
        kind: effect.kind,
        before: effect.before.map((each) => ({ title: each.title, price: each.price })),
        after: { title, price },
      };
    }
    case 'cancel-order': {
      const { kind, reason, refundMethod, refund } = effect;
      return { kind, reason, refundMethod, refund };
    }
  }
}

function itemOf({ variantId, title, variantTitle, unitPrice }: SoldItem) {
  return { variantId, title, variantTitle, unitPrice };
}

function movementsOf(
  effect: Effect,
  { linesBefore, landed }: LedgerEdit,
  lines: readonly NetLineFacts[],
): readonly LineMovement[] {
  switch (effect.kind) {
    case 'swap-item':
      return [
        onLine(effect.line.lineId, effect.before, -effect.quantity),
        onNewLine(effect.after, effect.quantity),
      ];
    case 'set-quantity': {
      const { lineId, unitsBefore, unitsAfter } = effect.line;
      return [onLine(lineId, effect.item, unitsAfter - unitsBefore)];
    }
    case 'add-item':
      return [onNewLine(effect.item, effect.quantity)];
    case 'cancel-order':
      return linesBefore.flatMap(({ id, quantity }) => {
        const line = lines.find((each) => each.id === id);
        return line ? [onLine(id, line, -quantity)] : [];
      });
    default:
      return [];
  }

  function onLine(lineId: string, item: Named, units: number): LineMovement {
    const line = lines.find(({ id }) => id === lineId);
    return movement(item, line, units);
  }

  /** Where the ledger does not know which line an edit added, it is known by what is on it. */
  function onNewLine(item: SoldItem, units: number): LineMovement {
    const wasThere = new Set(linesBefore.map(({ id }) => id));
    const mayBe = (id: string) => landed.lineIds?.includes(id) ?? !wasThere.has(id);
    const alike = lines.filter(({ id, variantId }) => mayBe(id) && variantId === item.variantId);
    const [line] = alike;
    const isCertain = alike.length === 1;
    return { ...movement(item, line, units), lineId: isCertain && line ? line.id : null };
  }
}

type Named = Pick<SoldItem, 'variantId' | 'title' | 'variantTitle'>;

function movement(item: Named, line: NetLineFacts | undefined, units: number): LineMovement {
  return {
    lineId: line?.id ?? null,
    variantId: item.variantId,
    sku: line?.sku ?? null,
    title: item.title,
    variantTitle: item.variantTitle,
    removed: Math.max(0, -units),
    added: Math.max(0, units),
  };
}
