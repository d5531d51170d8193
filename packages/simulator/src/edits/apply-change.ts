import { dropAllocation, reallocate } from '../books/allocations.ts';
import { placeDiscount } from '../books/place-discount.ts';
import { addLine, addUnits, takeDuties, takeUnits } from '../books/units.ts';
import { buildCustomLine, buildVariantLine } from '../orders/build-line.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { findVariant } from '../shop/find-product.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Switches } from '../switches.ts';
import type { AddDiscountRecord, StagedChangeRecord } from './edit-session-record.ts';

/** What applying a change depends on. */
export interface Setting {
  readonly state: Pick<ShopState, 'products'>;
  readonly switches: Switches;
}

/** Makes one staged change to an order, or to a draft of it. */
export function applyChange(order: OrderRecord, change: StagedChangeRecord, setting: Setting): void {
  const { state, switches } = setting;
  const growth = { extendsDiscounts: switches.discountSurvivesSwap };
  switch (change.kind) {
    case 'add-variant': {
      const found = findVariant(state, change.variantId);
      if (found === null) return;
      addLine(
        buildVariantLine(found.product, found.variant, { ...change, id: change.lineId }),
        order,
        growth,
      );
      return;
    }
    case 'add-custom-item': {
      const { lineId: id, title, quantity, unitPrice, requiresShipping, isTaxable } = change;
      addLine(
        buildCustomLine({ id, title, quantity, unitPrice, requiresShipping, isTaxable }),
        order,
        growth,
      );
      return;
    }
    case 'set-quantity': {
      const line = order.lines.find((each) => each.id === change.lineId);
      if (line === undefined) return;
      const more = change.quantity - line.currentQuantity;
      if (more > 0) addUnits(line, order, more, growth);
      else {
        takeDuties(line, order, -more);
        takeUnits(line, -more);
      }
      return;
    }
    case 'add-discount':
      addDiscount(order, change, switches);
      return;
    case 'remove-discount':
      removeDiscount(order, change.discountId);
      return;
    case 'add-shipping-line': {
      const { shippingLineId: id, title, price } = change;
      order.shippingLines.push({ id, title, price, allocations: [], isCustom: true, isRemoved: false });
      return;
    }
    case 'remove-shipping-line': {
      const line = order.shippingLines.find((each) => each.id === change.shippingLineId);
      if (line !== undefined) line.isRemoved = true;
      return;
    }
  }
}

function addDiscount(order: OrderRecord, change: AddDiscountRecord, switches: Switches): void {
  const { discountId: id, lineId, description, value } = change;
  const isOnce = 'amount' in value && switches.fixedLineDiscountIsTakenOff === 'the-line';
  placeDiscount(
    order,
    {
      id,
      source: 'MANUAL',
      title: description,
      description,
      level: 'LINE',
      targetType: 'LINE_ITEM',
      targetSelection: 'EXPLICIT',
      allocationMethod: isOnce ? 'ACROSS' : 'EACH',
      value,
      entitledProductIds: [],
      isBuyXGetY: false,
      isFromEdit: true,
    },
    [lineId],
  );
}

function removeDiscount(order: OrderRecord, discountId: number): void {
  const discount = order.discounts.find((each) => each.id === discountId);
  if (discount === undefined) return;
  discount.isRemoved = true;
  for (const line of order.lines) {
    dropAllocation(line.allocations, discountId);
    reallocate(line, order.discounts);
  }
}
