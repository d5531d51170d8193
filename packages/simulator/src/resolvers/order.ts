import type { CustomerRecord, OrderRecord } from '../orders/order-record.ts';
import { describeFulfillment, describePayment, listEditObstacles } from '../orders/statuses.ts';
import { computeTotals } from '../orders/totals.ts';
import { toGid } from '../shop/gid.ts';
import type { MoneyPair } from '../shop/money.ts';
import { resolveConnection } from './connection.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { resolveFulfillment } from './fulfillment.ts';
import { resolveLineItem } from './line-item.ts';
import { resolveMailingAddress } from './mailing-address.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { notModelled } from './not-modelled.ts';
import { readFlag, readInt, readString, type Args, type Resolved } from './resolved.ts';
import { resolveShippingLine } from './shipping-line.ts';
import { resolveTaxLines } from './tax-line.ts';
import type { World } from './world.ts';

export function resolveOrder(order: OrderRecord, world: World): Resolved {
  const obstacles = listEditObstacles(order);
  const isShippable = order.fulfillmentOrders.some(
    (each) => each.status === 'OPEN' || each.status === 'IN_PROGRESS',
  );
  return {
    __typename: 'Order',
    id: toGid('Order', order.id),
    legacyResourceId: String(order.id),
    name: order.name,
    number: Number(order.name.slice(1)),
    confirmationNumber: order.confirmationNumber,
    createdAt: order.createdAt,
    processedAt: order.createdAt,
    updatedAt: order.updatedAt,
    cancelledAt: order.cancelledAt,
    cancelReason: order.cancelReason,
    closedAt: order.closedAt,
    closed: order.closedAt !== null,
    confirmed: true,
    test: false,
    note: order.note,
    tags: order.tags,
    customAttributes: order.customAttributes,
    email: order.email,
    phone: order.phone,
    currencyCode: order.currencyCode,
    presentmentCurrencyCode: order.presentmentCurrencyCode,
    displayFinancialStatus: describePayment(order),
    displayFulfillmentStatus: describeFulfillment(order),
    merchantEditable: obstacles.length === 0,
    merchantEditableErrors: obstacles,
    fulfillable: isShippable,
    requiresShipping: true,
    statusPageUrl: `https://${world.state.shop.myshopifyDomain}/${world.state.shop.id}/orders/${order.statusPageToken}/authenticate`,
    customerLocale: order.customerLocale,
    customer: () => resolveCustomer(order.customer),
    shippingAddress: () => resolveMailingAddress(order.shippingAddress, order.id),
    billingAddress: () => resolveMailingAddress(order.billingAddress, order.id),
    shippingLine: () => resolveShippingLine(order),
    lineItems: (args: Args) =>
      resolveConnection(order.lines, args, (line) => resolveLineItem(line, order, world)),
    subtotalLineItemsQuantity: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    currentSubtotalLineItemsQuantity: order.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
    fulfillments: (args: Args) => listFulfillments(order, args, world),
    fulfillmentOrders: (args: Args) => {
      if (readString(args, 'query') !== null) throw notModelled('Order.fulfillmentOrders(query:)');
      if (readFlag(args, 'displayable')) throw notModelled('Order.fulfillmentOrders(displayable:)');
      return resolveConnection(order.fulfillmentOrders, args, (each) =>
        resolveFulfillmentOrder(each, order, world),
      );
    },
    ...resolveTotals(order),
  };
}

function resolveTotals(order: OrderRecord): Resolved {
  const totals = computeTotals(order);
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  return {
    taxesIncluded: order.taxesIncluded,
    taxLines: () => resolveTaxLines(order, totals.tax),
    currentTaxLines: () => resolveTaxLines(order, totals.currentTax),
    subtotalPriceSet: bag(totals.subtotal),
    currentSubtotalPriceSet: bag(totals.currentSubtotal),
    totalShippingPriceSet: bag(totals.shipping),
    totalTaxSet: bag(totals.tax),
    currentTotalTaxSet: bag(totals.currentTax),
    totalDiscountsSet: bag(totals.discounts),
    totalPriceSet: bag(totals.total),
    originalTotalPriceSet: bag(totals.total),
    currentTotalPriceSet: bag(totals.currentTotal),
    totalReceivedSet: bag(order.payment.received),
    totalRefundedSet: bag(order.payment.refunded),
    netPaymentSet: bag(totals.netPayment),
    totalOutstandingSet: bag(totals.outstanding),
    fullyPaid: totals.outstanding.presentment <= 0,
    unpaid: order.payment.received.presentment === 0,
  };
}

function resolveCustomer(customer: CustomerRecord): Resolved {
  return {
    id: toGid('Customer', customer.id),
    legacyResourceId: String(customer.id),
    firstName: customer.firstName,
    lastName: customer.lastName,
    displayName: `${customer.firstName} ${customer.lastName}`,
    locale: customer.locale,
  };
}

function listFulfillments(order: OrderRecord, args: Args, world: World): readonly Resolved[] {
  if (readString(args, 'query') !== null) throw notModelled('Order.fulfillments(query:)');
  const first = readInt(args, 'first') ?? order.fulfillments.length;
  return order.fulfillments.slice(0, first).map((each) => resolveFulfillment(each, order, world));
}
