import type { LedgerEdit } from '@amend/engine';

import { isInOrder, isLapsed, isStanding } from '../ended.ts';
import type { Ended } from '../ended.ts';

/** E1: what an edit in the order moved is what was shown; E5: an edit that is not in the order moved nothing, and one that is landed whole. */
export function checkMoney(ended: Ended): readonly string[] {
  const { edits, line } = ended;
  const order = line.order();
  const agreements = order.agreements.map((agreement) => ({
    agreement,
    author: line.editsByAgreement.get(agreement.id) ?? null,
  }));
  const variantOf = (ownerId: number) => order.lines.find(({ id }) => id === ownerId)?.variantId ?? null;
  const breaches: string[] = [];
  const gone: LedgerEdit[] = [];
  let movedByGone = 0;
  for (const edit of edits) {
    const own = agreements.filter(({ author }) => author?.editId === edit.id);
    const sales = own.flatMap(({ agreement }) => agreement.sales);
    const moved = sales.reduce((sum, { total }) => sum + total.presentment, 0);
    const units = new Map<number, number>();
    for (const { ownerId, quantity } of sales) {
      const variant = variantOf(ownerId);
      if (variant !== null) units.set(variant, (units.get(variant) ?? 0) + (quantity ?? 0));
    }
    const movedUnits = [...units].filter(([, count]) => count !== 0);
    const hasItems = edit.effects.some(({ kind }) =>
      ['swap-item', 'set-quantity', 'add-item', 'change-shipping'].includes(kind),
    );
    // What staff did to the same lines meanwhile goes with what is not paid: the order comes back to what was.
    if (isLapsed(edit) && ended.story.includes('"edit-')) continue;
    if (!isInOrder(edit)) {
      gone.push(edit);
      movedByGone += moved;
      if (movedUnits.length > 0)
        breaches.push(
          `E5 the edit ${edit.id} is ${edit.status}, and moved units: ${JSON.stringify(movedUnits)}.`,
        );
      continue;
    }
    if (isStanding(ended, edit)) continue;
    const isCancelled = edit.effects.some(({ kind }) => kind === 'cancel-order');
    if (isCancelled && order.cancelledAt === null)
      breaches.push(`E5 the edit ${edit.id} is ${edit.status}, and the order is not cancelled.`);
    const repriced = line.repricings.get(edit.id) ?? 0;
    if (repriced !== 0) breaches.push(`E1 the details of the edit ${edit.id} moved ${repriced} cents.`);
    if (!hasItems) {
      continue;
    }
    if (own.length !== 1)
      breaches.push(`E5 the edit ${edit.id} is ${edit.status}, with ${own.length} commits in the order.`);
    if (moved !== cents(edit.difference.amount))
      breaches.push(`E1 the edit ${edit.id} moved ${moved} cents, and ${edit.difference.amount} was shown.`);
    for (const [variant, count] of wanted(edit)) {
      if ((units.get(variant) ?? 0) !== count)
        breaches.push(
          `E5 the edit ${edit.id} moved ${units.get(variant) ?? 0} units of ${variant}, wanted ${count}.`,
        );
      units.delete(variant);
    }
    const others = [...units].filter(([, count]) => count !== 0);
    if (others.length > 0)
      breaches.push(`E5 the edit ${edit.id} moved units that nobody asked for: ${JSON.stringify(others)}.`);
  }
  // Together: what one takes back can lower what a discount takes off for another.
  if (Math.abs(movedByGone) > roundingOf(ended, gone))
    breaches.push(
      `E5 the edits ${gone.map(({ id }) => id).join(', ')} are gone, and moved ${movedByGone} cents.`,
    );
  return breaches;
}

/** An amount in minor units; `NaN`, which is never what was moved, where it is not written as it should be. */
function cents(amount: string): number {
  return Number(amount.replace('.', ''));
}

/**
 * By how much taking an edit back may miss: where units of a discounted line come back, Shopify shares the discount out among them anew, which can
 * move a minor unit for each, and its tax another.
 */
export function roundingOf({ line }: Pick<Ended, 'line'>, edits: readonly LedgerEdit[]): number {
  const effects = edits.flatMap((edit) => edit.effects);
  const moved = effects.reduce((units, effect) => units + ('line' in effect ? unitsOf(effect.line) : 0), 0);
  return line.order().discounts.length > 0 ? 2 * moved : 0;
}

function unitsOf({
  unitsBefore,
  unitsAfter,
}: {
  readonly unitsBefore: number;
  readonly unitsAfter: number;
}): number {
  return Math.max(1, Math.abs(unitsAfter - unitsBefore));
}

/** How many units of each variant an edit is to move. */
function wanted({ effects }: Ended['edits'][number]): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  const move = (variantId: string | null, count: number) => {
    if (variantId !== null) units.set(Number(variantId), (units.get(Number(variantId)) ?? 0) + count);
  };
  for (const effect of effects) {
    if (effect.kind === 'swap-item') {
      move(effect.before.variantId, -effect.quantity);
      move(effect.after.variantId, effect.quantity);
    }
    if (effect.kind === 'add-item') move(effect.item.variantId, effect.quantity);
    if (effect.kind === 'set-quantity')
      move(effect.item.variantId, effect.line.unitsAfter - effect.line.unitsBefore);
  }
  return units;
}
