import { openBooks } from '../books/open-books.ts';
import { findOriginal } from '../edits/editable-units.ts';
import type { OpenEdit } from '../edits/open-edit.ts';
import type { LineRecord, ShippingLineRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import type { MoneyPair } from '../shop/money.ts';
import { resolveCalculatedLineItem } from './calculated-line-item.ts';
import { filterLines } from './calculated-line-query.ts';
import { resolveConnection } from './connection.ts';
import { resolveCalculatedDiscount } from './discount.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { resolveOrder } from './order.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import { resolveStagedChange } from './staged-change.ts';
import { resolveTaxLines } from './tax-line.ts';
import type { World } from './world.ts';

/** `CalculatedOrder`: the order as it would be. */
export function resolveCalculatedOrder(edit: OpenEdit, world: World): Resolved {
  const { draft, order, session } = edit;
  const { current, outstanding } = openBooks(draft);
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  const isAdded = ({ id }: { readonly id: number }) => findOriginal(edit, id) === null;
  const resolveLine = (line: LineRecord) => resolveCalculatedLineItem(line, edit, world);
  return {
    __typename: 'CalculatedOrder',
    id: toGid('CalculatedOrder', session.id),
    committed: false,
    notificationPreviewTitle: `Order ${order.name} was updated`,
    originalOrder: () => resolveOrder(order, world),
    lineItems: (args: Args) =>
      resolveConnection(
        filterLines(
          draft.lines.filter((line) => !isAdded(line)),
          edit,
          readString(args, 'query'),
        ),
        args,
        resolveLine,
      ),
    addedLineItems: (args: Args) => resolveConnection(draft.lines.filter(isAdded), args, resolveLine),
    addedDiscountApplications: (args: Args) =>
      resolveConnection(
        draft.discounts.filter(({ id }) => !order.discounts.some((each) => each.id === id)),
        args,
        (discount) => resolveCalculatedDiscount(discount, draft),
      ),
    shippingLines: () =>
      draft.shippingLines
        .filter(({ id }) => order.shippingLines.every((each) => each.id !== id || !each.isRemoved))
        .slice(0, 250)
        .map((line) => resolveCalculatedShippingLine(line, edit)),
    stagedChanges: (args: Args) =>
      resolveConnection(
        session.changes.map((change, index) => ({ id: index + 1, change })),
        args,
        ({ change }) => resolveStagedChange(change, edit, world),
      ),
    subtotalLineItemsQuantity: draft.lines
      .filter(({ kind }) => kind !== 'TIP')
      .reduce((sum, line) => sum + line.currentQuantity, 0),
    subtotalPriceSet: bag(current.subtotal),
    cartDiscountAmountSet: bag(current.cartDiscounts),
    totalPriceSet: bag(current.total),
    totalOutstandingSet: bag(outstanding),
    taxLines: () => resolveTaxLines(current.taxes, order),
  };
}

/** `CalculatedShippingLine`: a shipping line of the draft, as it would be. */
export function resolveCalculatedShippingLine(line: ShippingLineRecord, { order }: OpenEdit): Resolved {
  const isNew = !order.shippingLines.some((each) => each.id === line.id);
  return {
    id: toGid('CalculatedShippingLine', line.id),
    title: line.title,
    price: resolveMoneyBag(line.price, order),
    stagedStatus: isNew ? 'ADDED' : line.isRemoved ? 'REMOVED' : 'NONE',
  };
}
