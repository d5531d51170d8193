import { addUpShipping } from '../../books/line-amounts.ts';
import { openBooks } from '../../books/open-books.ts';
import { readCheckoutToken } from '../../orders/checkout-token.ts';
import type { DiscountRecord } from '../../orders/discount-record.ts';
import type { OrderRecord, ShippingLineRecord } from '../../orders/order-record.ts';
import { readRateCode, readRateSource } from '../../orders/shipping-rate.ts';
import { describeFulfillment, describePayment } from '../../orders/statuses.ts';
import { toGid } from '../../shop/gid.ts';
import { addMoney, type MoneyPair } from '../../shop/money.ts';
import { writeAddress } from './address.ts';
import { writeFulfillment } from './fulfillment.ts';
import { writeAllocations, writeLineItem, writeTaxLines } from './line-item.ts';
import { writeRefund } from './money.ts';
import { protect, writePrice, writePriceSet, writeTime, type Reader } from './reader.ts';

/** An order as the REST Admin API writes it, and with it the topics `orders/*`. */
export function writeOrder(order: OrderRecord, reader: Reader): object {
  const { shop } = reader.state;
  const number = Number(order.name.slice(1));
  return {
    id: order.id,
    admin_graphql_api_id: toGid('Order', order.id),
    app_id: null,
    browser_ip: null,
    buyer_accepts_marketing: false,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    cancelled_at: writeTime(order.cancelledAt, shop),
    cart_token: null,
    checkout_id: null,
    checkout_token: readCheckoutToken(order),
    closed_at: writeTime(order.closedAt, shop),
    confirmation_number: order.confirmationNumber,
    confirmed: true,
    contact_email: protect(order.email, reader),
    created_at: writeTime(order.createdAt, shop),
    currency: order.currencyCode,
    customer_locale: order.customerLocale,
    email: protect(order.email, reader),
    estimated_taxes: false,
    financial_status: describePayment(order).toLowerCase(),
    fulfillment_status: describeShipping(order),
    merchant_of_record_app_id: null,
    name: order.name,
    note: order.note,
    note_attributes: order.customAttributes.map(({ key, value }) => ({ name: key, value })),
    number: number - 1000,
    order_number: number,
    order_status_url: `https://${shop.myshopifyDomain}/${shop.id}/orders/${order.statusPageToken}/authenticate`,
    payment_gateway_names: [...new Set(order.transactions.map(({ gateway }) => gateway))],
    phone: protect(order.phone, reader),
    po_number: null,
    presentment_currency: order.presentmentCurrencyCode,
    processed_at: writeTime(order.createdAt, shop),
    source_name: 'web',
    tags: order.tags.join(', '),
    tax_exempt: false,
    taxes_included: order.taxesIncluded,
    test: false,
    token: order.statusPageToken,
    total_weight: 0,
    updated_at: writeTime(order.updatedAt, shop),
    user_id: null,
    ...writeSums(order),
    billing_address: protect(writeAddress(order.billingAddress), reader),
    customer: writeCustomer(order, reader),
    discount_codes: order.discounts
      .filter(({ source }) => source === 'CODE')
      .map((discount) => ({
        code: discount.title,
        amount: writePrice(sumDiscount(discount, order), order),
        type: nameType(discount),
      })),
    discount_applications: order.discounts.map((discount) => writeDiscount(discount, order)),
    fulfillments: order.fulfillments.map((each) => writeFulfillment(each, order, reader)),
    line_items: order.lines.map((line) => writeLineItem(line, order, reader)),
    payment_terms: null,
    refunds: order.refunds.map((each) => writeRefund(each, order, reader)),
    returns: [],
    shipping_address: protect(writeAddress(order.shippingAddress), reader),
    shipping_lines: order.shippingLines.map((line) => writeShippingLine(line, order)),
  };
}

function writeSums(order: OrderRecord): object {
  const { gross, current, outstanding } = openBooks(order);
  const original = addMoney(gross.subtotal, gross.discounts);
  const both = (name: string, amount: MoneyPair) => ({
    [name]: writePrice(amount, order),
    [`${name}_set`]: writePriceSet(amount, order),
  });
  return {
    ...both('current_subtotal_price', current.subtotal),
    ...both('current_total_discounts', current.discounts),
    ...both('current_total_price', current.total),
    ...both('current_total_tax', current.tax),
    ...both('subtotal_price', gross.subtotal),
    ...both('total_discounts', gross.discounts),
    ...both('total_line_items_price', original),
    ...both('total_price', gross.total),
    ...both('total_tax', gross.tax),
    current_shipping_price_set: writePriceSet(current.shipping, order),
    current_total_additional_fees_set: null,
    current_total_duties_set: writePriceSet(current.duties, order),
    original_total_duties_set: writePriceSet(gross.duties, order),
    total_outstanding: writePrice(outstanding, order),
    total_shipping_price_set: writePriceSet(gross.shipping, order),
    total_tip_received: writePrice(gross.tips, order),
    tax_lines: writeTaxLines(gross.taxes, order),
  };
}

function writeCustomer({ customer, email, phone, currencyCode }: OrderRecord, reader: Reader): object {
  return {
    id: customer.id,
    admin_graphql_api_id: toGid('Customer', customer.id),
    first_name: protect(customer.firstName, reader),
    last_name: protect(customer.lastName, reader),
    email: protect(email, reader),
    phone: protect(phone, reader),
    currency: currencyCode,
    state: 'enabled',
    note: null,
    verified_email: true,
    tax_exempt: false,
    tax_exemptions: [],
  };
}

function writeShippingLine(line: ShippingLineRecord, order: OrderRecord): object {
  const { original, price, taxes } = addUpShipping(line, order, 'gross');
  return {
    id: line.id,
    carrier_identifier: line.carrierIdentifier ?? null,
    code: readRateCode(line),
    title: line.title,
    source: readRateSource(line),
    phone: null,
    is_removed: line.isRemoved,
    price: writePrice(original, order),
    price_set: writePriceSet(original, order),
    discounted_price: writePrice(price, order),
    discounted_price_set: writePriceSet(price, order),
    requested_fulfillment_service_id: null,
    tax_lines: writeTaxLines(taxes, order),
    discount_allocations: writeAllocations(line.allocations, order),
  };
}

function writeDiscount(discount: DiscountRecord, order: OrderRecord): object {
  const isCode = discount.source === 'CODE';
  const { value } = discount;
  return {
    target_type: discount.targetType.toLowerCase(),
    type: isCode ? 'discount_code' : discount.source.toLowerCase(),
    value: 'percentage' in value ? value.percentage.toFixed(1) : writePrice(value.amount, order),
    value_type: 'percentage' in value ? 'percentage' : 'fixed_amount',
    allocation_method: discount.allocationMethod.toLowerCase(),
    target_selection: discount.targetSelection.toLowerCase(),
    ...(isCode ? { code: discount.title } : { title: discount.title, description: discount.description }),
  };
}

function sumDiscount({ id }: DiscountRecord, { lines, shippingLines }: OrderRecord): MoneyPair {
  const allocations = [...lines, ...shippingLines].flatMap((line) => line.allocations);
  return addMoney(
    ...allocations
      .filter(({ discountId }) => discountId === id)
      .flatMap(({ active, removed }) => [active, removed]),
  );
}

function nameType({ targetType, value }: DiscountRecord): string {
  if (targetType === 'SHIPPING_LINE') return 'shipping';
  return 'percentage' in value ? 'percentage' : 'fixed_amount';
}

function describeShipping(order: OrderRecord): 'fulfilled' | 'partial' | null {
  const status = describeFulfillment(order);
  if (status === 'FULFILLED') return 'fulfilled';
  return status === 'PARTIALLY_FULFILLED' ? 'partial' : null;
}
