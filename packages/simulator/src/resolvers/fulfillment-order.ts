import { nameProvince } from '../addresses/provinces.ts';
import type {
  FulfillmentHoldRecord,
  FulfillmentOrderLineRecord,
  FulfillmentOrderRecord,
} from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { findVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { resolveConnection } from './connection.ts';
import {
  resolveFulfillmentPlan,
  resolveGoods,
  resolveLocationsForMove,
} from './fulfillment-order-details.ts';
import { resolveFulfillment } from './fulfillment.ts';
import { resolveLineItem } from './line-item.ts';
import { resolveAssignedLocation } from './location.ts';
import { resolveProductVariant } from './product.ts';
import type { Args, Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveFulfillmentOrder(
  fulfillmentOrder: FulfillmentOrderRecord,
  order: OrderRecord,
  world: World,
): Resolved {
  return {
    id: toGid('FulfillmentOrder', fulfillmentOrder.id),
    status: fulfillmentOrder.status,
    requestStatus: fulfillmentOrder.requestStatus,
    createdAt: fulfillmentOrder.createdAt,
    updatedAt: fulfillmentOrder.updatedAt,
    orderId: toGid('Order', order.id),
    orderName: order.name,
    orderProcessedAt: order.createdAt,
    supportedActions: listActions(fulfillmentOrder).map((action) => ({ action, externalUrl: null })),
    assignedLocation: () => resolveAssignedLocation(fulfillmentOrder.assignedLocation, world),
    destination: () => resolveDestination(fulfillmentOrder.destination),
    fulfillments: (args: Args) =>
      resolveConnection(
        order.fulfillments.filter((each) => each.fulfillmentOrderId === fulfillmentOrder.id),
        args,
        (each) => resolveFulfillment(each, order, world),
      ),
    fulfillmentHolds: fulfillmentOrder.holds.map((hold) => resolveHold(hold, world)),
    ...resolveFulfillmentPlan(fulfillmentOrder, order),
    lineItems: (args: Args) =>
      resolveConnection(fulfillmentOrder.lines, args, (item) => resolveItem(item, order, world)),
    locationsForMove: (args: Args) =>
      resolveLocationsForMove(fulfillmentOrder, args, (item) => resolveItem(item, order, world), world),
  };
}

function resolveItem(
  { id, lineId, total, remaining }: FulfillmentOrderLineRecord,
  order: OrderRecord,
  world: World,
): Resolved {
  return {
    __typename: 'FulfillmentOrderLineItem',
    id: toGid('FulfillmentOrderLineItem', id),
    totalQuantity: total,
    remainingQuantity: remaining,
    requiresShipping: true,
    ...resolveOrderedLine(lineId, order, world),
  };
}

function resolveOrderedLine(lineId: number, order: OrderRecord, world: World): Resolved {
  const line = order.lines.find(({ id }) => id === lineId);
  if (line === undefined) return { lineItem: null };
  return {
    lineItem: () => resolveLineItem(line, order, world),
    productTitle: line.title,
    variantTitle: line.variantTitle,
    sku: line.sku,
    ...resolveGoods(line.variantId, world),
    variant: () => {
      const found = findVariant(world.state, line.variantId);
      return found === null ? null : resolveProductVariant(found, world);
    },
  };
}

function resolveDestination(destination: FulfillmentOrderRecord['destination']): Resolved {
  return {
    id: toGid('FulfillmentOrderDestination', destination.id),
    firstName: destination.firstName,
    lastName: destination.lastName,
    company: destination.company,
    address1: destination.address1,
    address2: destination.address2,
    zip: destination.zip,
    city: destination.city,
    province: nameProvince(destination.countryCode, destination.provinceCode),
    countryCode: destination.countryCode,
    email: destination.email,
    phone: destination.phone,
  };
}

/** `FulfillmentHold`. What another app is called, only that app's own simulator would know. */
export function resolveHold(hold: FulfillmentHoldRecord, { app }: World): Resolved {
  const isOurs = hold.appId === app.id;
  return {
    id: toGid('FulfillmentHold', hold.id),
    reason: hold.reason,
    reasonNotes: hold.reasonNotes,
    displayReason: hold.displayReason,
    handle: hold.handle,
    heldByRequestingApp: isOurs,
    heldByApp:
      hold.appId === null
        ? null
        : { __typename: 'App', id: toGid('App', hold.appId), ...(isOurs ? { title: app.title } : {}) },
  };
}

function listActions({ status, requestStatus, isReported }: FulfillmentOrderRecord): readonly string[] {
  if (status === 'ON_HOLD') return ['RELEASE_HOLD', 'HOLD', 'MOVE'];
  if (requestStatus === 'SUBMITTED') return ['REQUEST_CANCELLATION', 'CANCEL_FULFILLMENT_ORDER'];
  if (requestStatus === 'ACCEPTED') return ['REQUEST_CANCELLATION'];
  if (requestStatus === 'CANCELLATION_REQUESTED') return ['CANCEL_FULFILLMENT_ORDER'];
  if (status === 'SCHEDULED') return ['CREATE_FULFILLMENT', 'MOVE', 'HOLD', 'SPLIT', 'MARK_AS_OPEN'];
  if (status === 'OPEN') return ['CREATE_FULFILLMENT', 'REPORT_PROGRESS', 'MOVE', 'HOLD', 'SPLIT'];
  if (status !== 'IN_PROGRESS') return [];
  const begun = ['CREATE_FULFILLMENT', 'REPORT_PROGRESS', 'HOLD', 'SPLIT'];
  return isReported === true ? [...begun, 'MARK_AS_OPEN'] : begun;
}
