import { nameProvince } from '../addresses/provinces.ts';
import type { FulfillmentHoldRecord, FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import { resolveConnection } from './connection.ts';
import { resolveLineItem } from './line-item.ts';
import type { Args, Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveFulfillmentOrder(
  fulfillmentOrder: FulfillmentOrderRecord,
  order: OrderRecord,
  world: World,
): Resolved {
  const { location } = world.state.shop;
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
    assignedLocation: {
      name: fulfillmentOrder.assignedLocation,
      address1: location.address1,
      address2: null,
      zip: location.zip,
      city: location.city,
      countryCode: location.countryCode,
    },
    destination: () => resolveDestination(fulfillmentOrder.destination),
    fulfillmentHolds: fulfillmentOrder.holds.map(resolveHold),
    lineItems: (args: Args) =>
      resolveConnection(fulfillmentOrder.lines, args, (item) => ({
        id: toGid('FulfillmentOrderLineItem', item.id),
        totalQuantity: item.total,
        remainingQuantity: item.remaining,
        requiresShipping: true,
        lineItem: () => {
          const line = order.lines.find((each) => each.id === item.lineId);
          return line === undefined ? null : resolveLineItem(line, order, world);
        },
      })),
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

function resolveHold(hold: FulfillmentHoldRecord): Resolved {
  return {
    id: toGid('FulfillmentHold', hold.id),
    reason: hold.reason,
    reasonNotes: hold.reasonNotes,
    displayReason: hold.displayReason,
    handle: hold.handle,
    heldByRequestingApp: hold.isOurs,
  };
}

function listActions({ status, requestStatus }: FulfillmentOrderRecord): readonly string[] {
  if (status === 'ON_HOLD') return ['RELEASE_HOLD', 'HOLD', 'MOVE'];
  if (requestStatus === 'SUBMITTED' || requestStatus === 'ACCEPTED') return ['REQUEST_CANCELLATION'];
  if (status === 'OPEN' || status === 'SCHEDULED') return ['CREATE_FULFILLMENT', 'MOVE', 'HOLD', 'SPLIT'];
  return status === 'IN_PROGRESS' ? ['CREATE_FULFILLMENT', 'REPORT_PROGRESS'] : [];
}
