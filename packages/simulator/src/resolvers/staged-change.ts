import type { StagedChangeRecord } from '../edits/edit-session-record.ts';
import { findOriginal } from '../edits/editable-units.ts';
import type { OpenEdit } from '../edits/open-edit.ts';
import { findVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { resolveDiscountApplication, resolvePricingValue } from './discount.ts';
import { resolveLineItem } from './line-item.ts';
import { resolveMoney } from './money-bag.ts';
import { resolveProductVariant } from './product.ts';
import type { Resolved } from './resolved.ts';
import { resolveShippingLine } from './shipping-line.ts';
import type { World } from './world.ts';

/** `OrderStagedChange`. */
export function resolveStagedChange(change: StagedChangeRecord, edit: OpenEdit, world: World): Resolved {
  const { order } = edit;
  switch (change.kind) {
    case 'add-variant':
      return named('AddVariant', {
        quantity: change.quantity,
        variant: () => {
          const found = findVariant(world.state, change.variantId);
          return found === null ? null : resolveProductVariant(found, world);
        },
      });
    case 'add-custom-item':
      return named('AddCustomItem', {
        title: change.title,
        quantity: change.quantity,
        originalUnitPrice: resolveMoney(change.unitPrice, order),
      });
    case 'set-quantity': {
      const line = findOriginal(edit, change.lineId);
      const delta = change.quantity - (line?.currentQuantity ?? 0);
      const lineItem = () => (line === null ? null : resolveLineItem(line, order, world));
      return delta > 0
        ? named('IncrementItem', { delta, lineItem })
        : named('DecrementItem', { delta: -delta, restock: change.restock, lineItem });
    }
    case 'add-discount':
      return named('AddLineItemDiscount', {
        id: toGid('OrderStagedChangeAddLineItemDiscount', change.discountId),
        description: change.description,
        value: () => resolvePricingValue(change.value, order),
      });
    case 'remove-discount': {
      const discount = order.discounts.find((each) => each.id === change.discountId);
      return named('RemoveDiscount', {
        discountApplication: () =>
          discount === undefined ? null : resolveDiscountApplication(discount, order),
      });
    }
    case 'add-shipping-line':
      return named('AddShippingLine', {
        title: change.title,
        presentmentTitle: change.title,
        phone: null,
        price: resolveMoney(change.price, order),
      });
    case 'remove-shipping-line': {
      const line = order.shippingLines.find((each) => each.id === change.shippingLineId);
      return named('RemoveShippingLine', {
        shippingLine: () => (line === undefined ? null : resolveShippingLine(line, order)),
      });
    }
  }
}

function named(name: string, rest: Resolved): Resolved {
  return { __typename: `OrderStagedChange${name}`, ...rest };
}
