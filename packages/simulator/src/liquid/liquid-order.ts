import type { AddressRecord } from '../addresses/address-record.ts';
import { nameCountry, nameRecipient } from '../addresses/format-address.ts';
import { nameProvince } from '../addresses/provinces.ts';
import { addUpLine, addUpShipping } from '../books/line-amounts.ts';
import { openBooks } from '../books/open-books.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { describeFulfillment, describePayment } from '../orders/statuses.ts';
import type { ShopRecord } from '../shop/shop-state.ts';

/**
 * An order as Liquid sees it in notification e-mails and in the order pages of themes, to be handed to a Liquid engine.
 * Prices are whole minor units of the shopper's currency, as Liquid has them.
 *
 * Source: Shopify's Liquid documentation (`@shopify/theme-check-docs-updater`); e-mails have the same properties at the top level.
 */
export function writeLiquidOrder(order: OrderRecord, shop: ShopRecord): Readonly<Record<string, unknown>> {
  const { gross, current, net } = openBooks(order);
  const statusUrl = `https://${shop.myshopifyDomain}/${shop.id}/orders/${order.statusPageToken}/authenticate`;
  return {
    id: order.id,
    name: order.name,
    order_number: Number(order.name.slice(1)),
    confirmation_number: order.confirmationNumber,
    order_status_url: statusUrl,
    customer_url: statusUrl,
    customer_order_url: statusUrl,
    created_at: order.createdAt,
    cancelled: order.cancelledAt !== null,
    cancelled_at: order.cancelledAt,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    email: order.email,
    phone: order.phone,
    note: order.note,
    tags: order.tags,
    attributes: Object.fromEntries(order.customAttributes.map(({ key, value }) => [key, value])),
    financial_status: describePayment(order).toLowerCase(),
    fulfillment_status: describeFulfillment(order).toLowerCase(),
    customer: {
      id: order.customer.id,
      first_name: order.customer.firstName,
      last_name: order.customer.lastName,
      name: `${order.customer.firstName} ${order.customer.lastName}`,
      email: order.email,
    },
    billing_address: writeAddress(order.billingAddress),
    shipping_address: writeAddress(order.shippingAddress),
    line_items: order.lines.map((line) => writeLine(line, order)),
    shipping_methods: order.shippingLines.map((line) => ({
      id: line.id,
      title: line.title,
      original_price: line.price.presentment,
      price: addUpShipping(line, order, 'current').price.presentment,
    })),
    item_count: order.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
    line_items_subtotal_price: current.subtotal.presentment,
    shipping_price: current.shipping.presentment,
    subtotal_price: current.subtotal.presentment,
    tax_price: current.tax.presentment,
    total_discounts: gross.discounts.presentment,
    total_net_amount: net.presentment,
    total_price: current.total.presentment,
  };
}

function writeLine(line: LineRecord, order: OrderRecord): Readonly<Record<string, unknown>> {
  const { original, price } = addUpLine(line, order, 'current');
  return {
    id: line.id,
    product_id: line.productId,
    variant_id: line.variantId,
    sku: line.sku,
    title: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    quantity: line.currentQuantity,
    original_price: line.unitPrice.presentment,
    original_line_price: original.presentment,
    final_line_price: price.presentment,
    requires_shipping: line.requiresShipping,
  };
}

function writeAddress(address: AddressRecord): Readonly<Record<string, unknown>> {
  return {
    name: nameRecipient(address),
    first_name: address.firstName,
    last_name: address.lastName,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    street: [address.address1, address.address2].filter((line) => line !== null).join(', '),
    zip: address.zip,
    city: address.city,
    province: nameProvince(address.countryCode, address.provinceCode),
    province_code: address.provinceCode,
    country: { name: nameCountry(address.countryCode), iso_code: address.countryCode },
    country_code: address.countryCode,
    phone: address.phone,
  };
}
