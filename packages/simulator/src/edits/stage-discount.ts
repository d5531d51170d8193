import type { DiscountValue } from '../orders/discount-record.ts';
import type { EditSurroundings, OpenEdit } from './open-edit.ts';
import { refuse, replaceChange, type Refused, type Staged } from './staged.ts';

/** A discount by hand, as it was asked for. */
export interface DiscountInput {
  readonly description: string | null;
  readonly percentage: number | null;
  readonly amount: Extract<DiscountValue, { readonly amount: unknown }>['amount'] | null;
}

/** Stages a discount on one line. */
export function stageDiscount(
  edit: OpenEdit,
  lineId: number,
  input: DiscountInput,
  { state }: EditSurroundings,
): Staged {
  if (!edit.draft.lines.some((line) => line.id === lineId)) {
    return refuse('lineItemId', 'Line item does not exist');
  }
  const value = readValue(input);
  if ('userErrors' in value) return value;
  const discountId = state.nextId++;
  const description = input.description ?? '';
  replaceChange(edit, undefined, { kind: 'add-discount', discountId, lineId, description, value });
  return { id: discountId };
}

/** Changes a discount that someone gave by hand on one line, in this edit or an earlier one. */
export function stageDiscountUpdate(
  edit: OpenEdit,
  discountId: number,
  input: DiscountInput,
  surroundings: EditSurroundings,
): Staged {
  const value = readValue(input);
  if ('userErrors' in value) return value;
  const staged = findStaged(edit, discountId);
  if (staged !== undefined) {
    replaceChange(edit, staged, { ...staged, value, description: input.description ?? staged.description });
    return { id: discountId };
  }
  const discount = edit.draft.discounts.find((each) => each.id === discountId && !each.isRemoved);
  if (discount === undefined) return refuse('discountApplicationId', 'Discount does not exist');
  const lines = edit.draft.lines.filter((line) =>
    line.allocations.some((each) => each.discountId === discountId),
  );
  const [line] = lines;
  if (discount.source !== 'MANUAL' || discount.level !== 'LINE' || line === undefined) {
    return refuse('discountApplicationId', 'Only manual discounts of a line item can be updated');
  }
  replaceChange(edit, undefined, { kind: 'remove-discount', discountId });
  const description = input.description ?? discount.description;
  return stageDiscount(edit, line.id, { ...input, description }, surroundings);
}

/** Takes a discount off: one that this edit staged, or one that the order had. */
export function stageDiscountRemoval(edit: OpenEdit, discountId: number): Staged {
  const staged = findStaged(edit, discountId);
  if (staged !== undefined) {
    replaceChange(edit, staged, null);
    return { id: discountId };
  }
  const discount = edit.draft.discounts.find((each) => each.id === discountId && !each.isRemoved);
  if (discount === undefined) return refuse('discountApplicationId', 'Discount does not exist');
  if (discount.targetType === 'SHIPPING_LINE') {
    return refuse('discountApplicationId', "Discounts on shipping can't be removed");
  }
  replaceChange(edit, undefined, { kind: 'remove-discount', discountId });
  return { id: discountId };
}

function findStaged({ session }: OpenEdit, discountId: number) {
  return session.changes
    .filter((each) => each.kind === 'add-discount')
    .find((each) => each.discountId === discountId);
}

function readValue({ percentage, amount }: DiscountInput): DiscountValue | Refused {
  if ((percentage === null) === (amount === null)) {
    return refuse('discount', 'Discount needs either a percentage or a fixed value');
  }
  if (amount !== null) {
    return amount.presentment > 0 ? { amount } : refuse('discount', 'Discount value must be greater than 0');
  }
  const isPossible = percentage !== null && percentage > 0 && percentage <= 100;
  return isPossible ? { percentage } : refuse('discount', 'Discount percentage must be between 0 and 100');
}
