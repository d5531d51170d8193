import type { MoneyPair } from '../shop/money.ts';
import type { EditSurroundings, OpenEdit } from './open-edit.ts';
import { refuse, replaceChange, type Staged } from './staged.ts';

/** Stages a shipping line of the merchant's own making. */
export function stageShippingLine(
  edit: OpenEdit,
  { title, price }: { readonly title: string; readonly price: MoneyPair },
  { state }: EditSurroundings,
): Staged {
  if (title.trim() === '') return refuse('shippingLine', "Title can't be blank");
  if (price.presentment < 0) return refuse('shippingLine', 'Price must be greater than or equal to 0');
  const shippingLineId = state.nextId++;
  replaceChange(edit, undefined, { kind: 'add-shipping-line', shippingLineId, title, price });
  return { id: shippingLineId };
}

/** Changes a shipping line that this edit staged; one that the order had only if the switch lets it. */
export function stageShippingUpdate(
  edit: OpenEdit,
  shippingLineId: number,
  { title, price }: { readonly title: string | null; readonly price: MoneyPair | null },
  surroundings: EditSurroundings,
): Staged {
  if (price !== null && price.presentment < 0) {
    return refuse('shippingLine', 'Price must be greater than or equal to 0');
  }
  const staged = findStaged(edit, shippingLineId);
  if (staged !== undefined) {
    replaceChange(edit, staged, { ...staged, title: title ?? staged.title, price: price ?? staged.price });
    return { id: shippingLineId };
  }
  const line = edit.draft.shippingLines.find((each) => each.id === shippingLineId && !each.isRemoved);
  if (line === undefined) return refuse('shippingLineId', 'Shipping line does not exist');
  if (!surroundings.switches.existingShippingLinesUpdatable) {
    return refuse('shippingLineId', 'Only shipping lines that were added in this edit can be updated');
  }
  replaceChange(edit, undefined, { kind: 'remove-shipping-line', shippingLineId });
  return stageShippingLine(edit, { title: title ?? line.title, price: price ?? line.price }, surroundings);
}

/** Takes a shipping line off: one that this edit staged, or one that the order had. */
export function stageShippingRemoval(edit: OpenEdit, shippingLineId: number): Staged {
  const staged = findStaged(edit, shippingLineId);
  if (staged !== undefined) {
    replaceChange(edit, staged, null);
    return { id: shippingLineId };
  }
  if (!edit.draft.shippingLines.some((each) => each.id === shippingLineId && !each.isRemoved)) {
    return refuse('shippingLineId', 'Shipping line does not exist');
  }
  replaceChange(edit, undefined, { kind: 'remove-shipping-line', shippingLineId });
  return { id: shippingLineId };
}

function findStaged({ session }: OpenEdit, shippingLineId: number) {
  return session.changes
    .filter((each) => each.kind === 'add-shipping-line')
    .find((each) => each.shippingLineId === shippingLineId);
}
