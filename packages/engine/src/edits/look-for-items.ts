import type { ItemEffect } from '../changes/effect.ts';
import { isOfItems } from '../changes/effect.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { isSameMoney, moneyDifference } from '../money.ts';
import type { AgreementFacts, OrderFacts } from '../order-facts.ts';
import { readAppId } from '../shopify/read-app-id.ts';
import type { Workshop } from '../workshop.ts';
import { LOOKS_AFTER_MS } from './progress.ts';
import { readEditedOrder, reportIfStarted } from './read-edited-order.ts';

/** A commit that is in the order, and what stands against keeping it. */
export interface FoundItems {
  /** The order that they are in. */
  readonly facts: OrderFacts;
  readonly objection: EditFailure | null;
}

/**
 * Looks whether a commit whose answer was lost is in the order (rule E6), or gives `null` where it is not.
 *
 * Every commit is an agreement of its own. A new one of ours is the edit; where others edited too, the price is no longer only ours, and
 * is not held against it.
 */
export async function lookForItems(workshop: Workshop, edit: LedgerEdit): Promise<FoundItems | null> {
  const { sleep } = workshop;
  for (const waitMs of LOOKS_AFTER_MS) {
    if (waitMs > 0) await sleep(waitMs);
    const facts = await readEditedOrder(workshop, edit.orderId);
    const edits = newEdits(edit, facts);
    if (edits.length === 0) continue;
    const isUnnamed = edits.some(({ appId }) => appId === null);
    const isOurs = (await isAnyOurs(workshop, edits)) || (isUnnamed && areItemsThere(edit, facts));
    if (!isOurs) continue;
    reportIfStarted(workshop, edit, facts);
    const isAlone = edits.length === 1;
    const isAsShown = isSameMoney(moneyDifference(facts.total, edit.totalBefore), edit.difference);
    return { facts, objection: isAlone && !isAsShown ? { code: 'quote_changed' } : null };
  }
  return null;
}

function newEdits({ agreementBefore }: LedgerEdit, { agreements }: OrderFacts): readonly AgreementFacts[] {
  const since = agreements.findIndex(({ id }) => id === agreementBefore) + 1;
  return agreements.slice(since).filter(({ reason }) => reason === 'ORDER_EDIT');
}

async function isAnyOurs({ admin }: Workshop, edits: readonly AgreementFacts[]): Promise<boolean> {
  const appId = await readAppId(admin);
  return edits.some((agreement) => agreement.appId === appId);
}

/** Whether the lines are as the edit makes them. */
function areItemsThere({ effects, linesBefore }: LedgerEdit, facts: OrderFacts): boolean {
  const wasThere = new Set(linesBefore.map(({ id }) => id));
  const has = (lineId: string, units: number) =>
    (facts.lines.find(({ id }) => id === lineId)?.quantity ?? 0) === units;
  const hasNew = (variantId: string | null, units: number) =>
    facts.lines.some(
      (line) => !wasThere.has(line.id) && line.variantId === variantId && line.quantity === units,
    );
  return effects.filter(isOfItems).every((effect: ItemEffect) => {
    switch (effect.kind) {
      case 'swap-item':
        return (
          has(effect.line.lineId, effect.line.unitsAfter) && hasNew(effect.after.variantId, effect.quantity)
        );
      case 'set-quantity':
        return has(effect.line.lineId, effect.line.unitsAfter);
      case 'add-item':
        return hasNew(effect.item.variantId, effect.quantity);
      case 'change-shipping':
        return facts.shippingMethods.some(
          ({ title, id }) =>
            title === effect.after.title && effect.before.every((former) => former.id !== id),
        );
    }
  });
}
