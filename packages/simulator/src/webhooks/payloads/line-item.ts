import { addUpLine, type View } from '../../books/line-amounts.ts';
import type { TaxAmount } from '../../books/taxes.ts';
import type { AllocationRecord } from '../../orders/discount-record.ts';
import type { LineRecord, OrderRecord } from '../../orders/order-record.ts';
import { countUnfulfilled } from '../../orders/statuses.ts';
import { findVariant, findVendor } from '../../shop/find-product.ts';
import { toGid } from '../../shop/gid.ts';
import { addMoney } from '../../shop/money.ts';
import { writePrice, writePriceSet, type Reader } from './reader.ts';

const VIEW: View = 'gross';

export function writeLineItem(line: LineRecord, order: OrderRecord, { state }: Reader): object {
  const { discount, taxes } = addUpLine(line, order, VIEW);
  const unfulfilled = countUnfulfilled(order, line.id);
  return {
    id: line.id,
    admin_graphql_api_id: toGid('LineItem', line.id),
    attributed_staffs: [],
    current_quantity: line.currentQuantity,
    fulfillable_quantity: unfulfilled,
    fulfillment_service: 'manual',
    fulfillment_status: describeLine(line, unfulfilled),
    gift_card: line.kind === 'GIFT_CARD',
    grams: findVariant(state, line.variantId)?.variant.weightGrams ?? 0,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    price: writePrice(line.unitPrice, order),
    price_set: writePriceSet(line.unitPrice, order),
    product_exists: line.productId !== null,
    product_id: line.productId,
    properties: line.customAttributes.map(({ key, value }) => ({ name: key, value })),
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku,
    taxable: line.isTaxable,
    title: line.title,
    total_discount: writePrice(discount, order),
    total_discount_set: writePriceSet(discount, order),
    variant_id: line.variantId,
    variant_inventory_management: line.variantId === null ? null : 'shopify',
    variant_title: line.variantTitle,
    vendor: findVendor(state, line.productId),
    tax_lines: writeTaxLines(taxes, order),
    duties: line.duties.map((duty) => ({
      id: duty.id,
      country_code_of_origin: duty.countryCodeOfOrigin,
      harmonized_system_code: duty.harmonizedSystemCode,
      shop_money: { amount: writePrice(duty.price, order), currency_code: order.currencyCode },
    })),
    discount_allocations: writeAllocations(line.allocations, order),
  };
}

export function writeTaxLines(taxes: readonly TaxAmount[], order: OrderRecord): readonly object[] {
  return taxes.map(({ tax, amount }) => ({
    title: tax.title,
    rate: tax.rate,
    price: writePrice(amount, order),
    price_set: writePriceSet(amount, order),
    channel_liable: false,
  }));
}

export function writeAllocations(
  allocations: readonly AllocationRecord[],
  order: OrderRecord,
): readonly object[] {
  return allocations.map(({ discountId, active, removed }) => {
    const amount = addMoney(active, removed);
    return {
      amount: writePrice(amount, order),
      amount_set: writePriceSet(amount, order),
      discount_application_index: order.discounts.findIndex(({ id }) => id === discountId),
    };
  });
}

function describeLine(line: LineRecord, unfulfilled: number): 'fulfilled' | 'partial' | null {
  if (unfulfilled >= line.currentQuantity) return null;
  return unfulfilled === 0 ? 'fulfilled' : 'partial';
}
