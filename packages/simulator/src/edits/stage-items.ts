import { openBooks } from '../books/open-books.ts';
import { findVariant, isAvailable } from '../shop/find-product.ts';
import { priceInCurrency, readMinor } from '../shop/markets.ts';
import { formatDecimal } from '../shop/money.ts';
import type { AddCustomItemRecord, StagedChangeRecord } from './edit-session-record.ts';
import { countUneditable, findOriginal } from './editable-units.ts';
import { playOver, type EditSurroundings, type OpenEdit } from './open-edit.ts';
import { refuse, replaceChange, type Staged } from './staged.ts';

/** Stages units of a variant on a line of their own. */
export function stageVariant(
  edit: OpenEdit,
  input: { readonly variantId: number; readonly quantity: number; readonly allowsDuplicates: boolean },
  surroundings: EditSurroundings,
): Staged {
  const { state, switches } = surroundings;
  const { variantId, quantity, allowsDuplicates } = input;
  if (quantity <= 0) return refuse('quantity', 'Quantity must be greater than 0');
  const found = findVariant(state, variantId);
  if (found === null) return refuse('variantId', 'Variant does not exist');
  const isThere = edit.draft.lines.some((line) => line.variantId === variantId && line.currentQuantity > 0);
  if (isThere && !allowsDuplicates) {
    return refuse('variantId', 'Variant is already on the order. Set its quantity, or allow duplicates');
  }
  if (switches.outOfStockAddVariant === 'refused' && !isAvailable(found.variant, quantity)) {
    return refuse('quantity', `Only ${Math.max(0, found.variant.stock)} units of this variant are available`);
  }
  const { currencyCode } = state.shop;
  const cap = readMinor(switches.giftCardLimit, currencyCode) ?? Infinity;
  if (found.product.isGiftCard && found.variant.price > cap) {
    return refuse('variantId', `Gift card amount exceeds the limit of ${formatDecimal(cap, currencyCode)}`);
  }
  const unitPrice = priceInCurrency(found.variant.price, edit.order.presentmentCurrencyCode, state.shop);
  return stageLine(
    edit,
    { kind: 'add-variant', lineId: state.nextId++, variantId, quantity, unitPrice },
    surroundings,
  );
}

/** Stages something that is not in the catalogue. */
export function stageCustomItem(
  edit: OpenEdit,
  item: Omit<AddCustomItemRecord, 'kind' | 'lineId'>,
  surroundings: EditSurroundings,
): Staged {
  if (item.quantity <= 0) return refuse('quantity', 'Quantity must be greater than 0');
  if (item.title.trim() === '') return refuse('title', "Title can't be blank");
  if (item.unitPrice.presentment < 0) return refuse('price', 'Price must be greater than or equal to 0');
  return stageLine(
    edit,
    { kind: 'add-custom-item', lineId: surroundings.state.nextId++, ...item },
    surroundings,
  );
}

/** Stages another number of units on a line, whether the order has the line or it is only staged itself. */
export function stageQuantity(
  edit: OpenEdit,
  input: { readonly lineId: number; readonly quantity: number; readonly restock: boolean },
  surroundings: EditSurroundings,
): Staged {
  const { state, switches } = surroundings;
  const { lineId, restock } = input;
  if (input.quantity < 0) return refuse('quantity', 'Quantity must be greater than or equal to 0');
  const uneditable = countUneditable(edit, lineId);
  const quantity = input.quantity + (switches.setQuantityCounts === 'editable-units' ? uneditable : 0);
  if (quantity < uneditable) {
    return refuse('quantity', `Quantity can't be less than the ${uneditable} units that were fulfilled`);
  }
  const line = edit.draft.lines.find((each) => each.id === lineId);
  const former = findUnitsChange(edit, lineId);
  if (line === undefined) return refuse('lineItemId', 'Line item does not exist');

  const more = quantity - (findOriginal(edit, lineId)?.currentQuantity ?? 0);
  const found = findVariant(state, line.variantId);
  const isShort = found !== null && more > 0 && !isAvailable(found.variant, more);
  if (isShort && switches.outOfStockAddVariant === 'refused') {
    return refuse(
      'quantity',
      `Only ${Math.max(0, found.variant.stock)} more units of this variant are available`,
    );
  }
  if (former !== undefined && former.kind !== 'set-quantity') {
    return stageWithinLimit(edit, lineId, former, { ...former, quantity }, surroundings);
  }
  // Set back to what it was, nothing is staged.
  const change = more === 0 ? null : ({ kind: 'set-quantity', lineId, quantity, restock } as const);
  return stageWithinLimit(edit, lineId, former, change, surroundings);
}

// What this edit staged about the number of units of a line.
function findUnitsChange({ session }: OpenEdit, lineId: number) {
  return session.changes
    .filter(
      (each) =>
        each.kind === 'add-variant' || each.kind === 'add-custom-item' || each.kind === 'set-quantity',
    )
    .find((each) => each.lineId === lineId);
}

function stageLine(
  edit: OpenEdit,
  change: StagedChangeRecord & { readonly lineId: number },
  surroundings: EditSurroundings,
): Staged {
  const { orderEditLineItemLimit: limit } = surroundings.switches;
  const active = edit.draft.lines.filter((line) => line.currentQuantity > 0);
  if (active.length >= limit) return refuse('id', `The number of line items exceeds the limit of ${limit}`);
  return stageWithinLimit(edit, change.lineId, undefined, change, surroundings);
}

// Checked on the order as it would be, because discounts count.
function stageWithinLimit(
  edit: OpenEdit,
  id: number,
  former: StagedChangeRecord | undefined,
  change: StagedChangeRecord | null,
  surroundings: EditSurroundings,
): Staged {
  const { currencyCode } = surroundings.state.shop;
  const limit = readMinor(surroundings.switches.orderEditSubtotalLimit, currencyCode) ?? Infinity;
  const attempt = { ...edit.session, changes: [...edit.session.changes] };
  replaceChange({ session: attempt }, former, change);
  const { draft } = playOver(edit.order, attempt, surroundings);
  const after = openBooks(draft).current.subtotal.shop;
  if (after > limit && after > openBooks(edit.draft).current.subtotal.shop) {
    return refuse('id', `Line item subtotal exceeds the limit of ${formatDecimal(limit, currencyCode)}`);
  }
  replaceChange(edit, former, change);
  return { id };
}
