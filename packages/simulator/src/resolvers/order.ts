import { findEditObstacles } from '../edits/edit-obstacles.ts';
import { readCheckoutToken } from '../orders/checkout-token.ts';
import { readClientIp } from '../orders/client-ip.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { describeFulfillment, describePayment } from '../orders/statuses.ts';
import { toGid } from '../shop/gid.ts';
import { searchAgreements } from './agreement-search.ts';
import { resolveAgreement } from './agreement.ts';
import { resolveConnection } from './connection.ts';
import { resolveCustomer, resolvePurchasingEntity } from './customer.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { resolveFulfillment } from './fulfillment.ts';
import { resolveLineItem } from './line-item.ts';
import { resolveMailingAddress } from './mailing-address.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrderAfterwards } from './order-afterwards.ts';
import { resolveOrderMoney } from './order-money.ts';
import { resolveOrderOrigin } from './order-origin.ts';
import { resolveOrderRisk } from './order-risk.ts';
import { readFlag, readInt, readString, type Args, type Resolved } from './resolved.ts';
import { resolveShippingLine, resolveShippingSummary } from './shipping-line.ts';
import type { World } from './world.ts';

export function resolveOrder(order: OrderRecord, world: World): Resolved {
  const obstacles = findEditObstacles(order, world);
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
    checkoutToken: readCheckoutToken(order),
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
    clientIp: readClientIp(order),
    phone: order.phone,
    currencyCode: order.currencyCode,
    presentmentCurrencyCode: order.presentmentCurrencyCode,
    displayFinancialStatus: describePayment(order),
    displayFulfillmentStatus: describeFulfillment(order),
    merchantEditable: obstacles.length === 0,
    merchantEditableErrors: obstacles,
    fulfillable: isShippable,
    requiresShipping: order.lines.some((line) => line.requiresShipping),
    edited: order.agreements.some(({ reason }) => reason === 'ORDER_EDIT'),
    statusPageUrl: `https://${world.state.shop.myshopifyDomain}/${world.state.shop.id}/orders/${order.statusPageToken}/authenticate`,
    customerLocale: order.customerLocale,
    customer: () => resolveCustomer(order, world),
    purchasingEntity: () => resolvePurchasingEntity(order, world),
    shippingAddress: () => resolveMailingAddress(order.shippingAddress, order.id),
    billingAddress: () => resolveMailingAddress(order.billingAddress, order.id),
    shippingLine: () => resolveShippingSummary(order),
    shippingLines: (args: Args) =>
      resolveConnection(
        order.shippingLines.filter((line) => !line.isRemoved || readFlag(args, 'includeRemovals')),
        args,
        (line) => resolveShippingLine(line, order),
      ),
    agreements: (args: Args) =>
      resolveConnection(searchAgreements(order.agreements, readString(args, 'query')), args, (each) =>
        resolveAgreement(each, order, world),
      ),
    lineItems: (args: Args) =>
      resolveConnection(order.lines, args, (line) => resolveLineItem(line, order, world)),
    subtotalLineItemsQuantity: countUnits(order, ({ quantity }) => quantity),
    currentSubtotalLineItemsQuantity: countUnits(order, ({ currentQuantity }) => currentQuantity),
    fulfillmentsCount: { count: order.fulfillments.length, precision: 'EXACT' },
    fulfillments: (args: Args) => listFulfillments(order, args, world),
    fulfillmentOrders: (args: Args) => {
      if (readString(args, 'query') !== null) throw notModelled('Order.fulfillmentOrders(query:)');
      if (readFlag(args, 'displayable')) throw notModelled('Order.fulfillmentOrders(displayable:)');
      return resolveConnection(order.fulfillmentOrders, args, (each) =>
        resolveFulfillmentOrder(each, order, world),
      );
    },
    ...resolveOrderOrigin(order),
    ...resolveOrderRisk(order),
    ...resolveOrderMoney(order, () => resolveOrder(order, world)),
    ...resolveOrderAfterwards(order, world, () => resolveOrder(order, world)),
  };
}

// Tips are lines, but no part of the subtotal.
function countUnits({ lines }: OrderRecord, count: (line: LineRecord) => number): number {
  return lines.filter(({ kind }) => kind !== 'TIP').reduce((sum, line) => sum + count(line), 0);
}

function listFulfillments(order: OrderRecord, args: Args, world: World): readonly Resolved[] {
  if (readString(args, 'query') !== null) throw notModelled('Order.fulfillments(query:)');
  const first = readInt(args, 'first') ?? order.fulfillments.length;
  return order.fulfillments.slice(0, first).map((each) => resolveFulfillment(each, order, world));
}
