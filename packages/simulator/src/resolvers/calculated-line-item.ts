import { addUpLine, sumDiscounts } from '../books/line-amounts.ts';
import { countUneditable, findOriginal } from '../edits/editable-units.ts';
import type { OpenEdit } from '../edits/open-edit.ts';
import type { LineRecord } from '../orders/order-record.ts';
import { findVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { subtractMoney, takeShare, type MoneyPair } from '../shop/money.ts';
import { resolveCalculatedAllocations } from './discount.ts';
import { resolveImage } from './image.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { resolveProductVariant } from './product.ts';
import type { Resolved } from './resolved.ts';
import { resolveStagedChange } from './staged-change.ts';
import type { World } from './world.ts';

/** `CalculatedLineItem`: a line of the draft, as it would be. */
export function resolveCalculatedLineItem(line: LineRecord, edit: OpenEdit, world: World): Resolved {
  const { draft, session } = edit;
  const lineId = line.id;
  const uneditable = countUneditable(edit, lineId);
  const changes = session.changes.filter((each) => 'lineId' in each && each.lineId === lineId);
  return {
    __typename: 'CalculatedLineItem',
    id: toGid('CalculatedLineItem', lineId),
    title: line.title,
    variantTitle: line.variantTitle,
    sku: line.sku,
    customAttributes: line.customAttributes,
    quantity: line.currentQuantity,
    editableQuantity: line.currentQuantity - uneditable,
    editableQuantityBeforeChanges: (findOriginal(edit, lineId)?.currentQuantity ?? 0) - uneditable,
    restockable: line.variantId !== null,
    restocking: changes.some((each) => each.kind === 'set-quantity' && each.restock),
    hasStagedLineItemDiscount: changes.some((each) => each.kind === 'add-discount'),
    stagedChanges: () => changes.map((each) => resolveStagedChange(each, edit, world)),
    calculatedDiscountAllocations: () => resolveCalculatedAllocations(line.allocations, draft),
    image: () => (line.picture === null ? null : resolveImage(line.picture, world)),
    variant: () => {
      const found = findVariant(world.state, line.variantId);
      return found === null ? null : resolveProductVariant(found, world);
    },
    ...resolvePrices(line, edit, uneditable),
  };
}

function resolvePrices(line: LineRecord, { draft }: OpenEdit, uneditable: number): Resolved {
  const units = line.currentQuantity;
  const lineLevel = sumDiscounts(line.allocations, draft, 'current', ({ level }) => level === 'LINE');
  const price = subtractMoney(addUpLine(line, draft, 'current').original, lineLevel);
  const share = (some: number) => (units === 0 ? price : takeShare(price, some, units));
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, draft);
  return {
    originalUnitPriceSet: bag(line.unitPrice),
    discountedUnitPriceSet: bag(units === 0 ? line.unitPrice : share(1)),
    editableSubtotalSet: bag(subtractMoney(price, share(uneditable))),
    uneditableSubtotalSet: bag(share(uneditable)),
  };
}
