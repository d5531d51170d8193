import { chooseDelivery, findShipping } from '../fulfillment-orders/delivery-method.ts';
import { isActive, isWithService } from '../fulfillment-orders/find-fulfillment-order.ts';
import type { FulfillmentOrderLineRecord, FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { findVariant } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { listLocations } from '../shop/locations.ts';
import type { LocationRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { resolveLocation } from './location.ts';
import { notModelled } from './not-modelled.ts';
import { readId, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** When and how a fulfilment order is to be fulfilled, and what was asked of a service. */
export function resolveFulfillmentPlan(
  fulfillmentOrder: FulfillmentOrderRecord,
  order: OrderRecord,
): Resolved {
  const { status, fulfillAt, fulfillBy, requests = [] } = fulfillmentOrder;
  const isPreOrder = status === 'SCHEDULED' && fulfillAt === undefined;
  return {
    fulfillAt: isPreOrder ? null : (fulfillAt ?? order.createdAt),
    fulfillBy: fulfillBy ?? null,
    channelId: toGid('ChannelInformation', order.placedThrough.appId),
    // Duties that a shopper pays are paid at checkout: delivered, duty paid.
    internationalDuties: order.lines.some((line) => line.duties.length > 0) ? { incoterm: 'DDP' } : null,
    deliveryMethod: () => resolveDeliveryMethod(fulfillmentOrder, order),
    merchantRequests: (args: Args) => {
      const kind = readString(args, 'kind');
      const wanted = requests.filter((each) => kind === null || each.kind === kind);
      return resolveConnection(wanted, args, ({ id, message, notifiesCustomer, sentAt, ...rest }) => ({
        __typename: 'FulfillmentOrderMerchantRequest',
        id: toGid('FulfillmentOrderMerchantRequest', id),
        kind: rest.kind,
        message,
        requestOptions: rest.kind === 'FULFILLMENT_REQUEST' ? { notify_customer: notifiesCustomer } : {},
        responseData: null,
        sentAt,
      }));
    },
  };
}

function resolveDeliveryMethod({ id }: FulfillmentOrderRecord, order: OrderRecord): Resolved {
  const line = findShipping(order);
  return {
    __typename: 'DeliveryMethod',
    id: toGid('DeliveryMethod', id),
    methodType: chooseDelivery(order),
    presentedName: line?.title ?? null,
    serviceCode: line === undefined || line.isCustom ? null : (line.code ?? line.title),
    // Nothing is promised at checkout here, and nothing is asked there about the delivery.
    minDeliveryDateTime: null,
    maxDeliveryDateTime: null,
    sourceReference: null,
    brandedPromise: null,
    additionalInformation: null,
  };
}

/** What is weighed and counted of a line's variant. */
export function resolveGoods(variantId: number | null, world: World): Resolved {
  const found = findVariant(world.state, variantId);
  return {
    inventoryItemId: found === null ? null : toGid('InventoryItem', found.variant.id),
    weight: found === null ? null : { unit: 'KILOGRAMS', value: (found.variant.weightGrams ?? 0) / 1000 },
  };
}

/** `FulfillmentOrder.locationsForMove`: every place, the present one too, and whether it could take over. */
export function resolveLocationsForMove(
  fulfillmentOrder: FulfillmentOrderRecord,
  args: Args,
  resolveLine: (line: FulfillmentOrderLineRecord) => Resolved,
  world: World,
): Resolved {
  if (readString(args, 'query') !== null) throw notModelled('FulfillmentOrder.locationsForMove(query:)');
  const wanted = listIds(args['locationIds'], 'Location');
  const chosen = listIds(args['lineItemIds'], 'FulfillmentOrderLineItem');
  const lines = fulfillmentOrder.lines.filter(
    ({ id, remaining }) => remaining > 0 && (chosen.length === 0 || chosen.includes(id)),
  );
  const places = listLocations(world.state.shop).filter(
    ({ id }) => wanted.length === 0 || wanted.includes(id),
  );
  return resolveConnection(places, args, (place) => {
    const message = findMoveObstacle(fulfillmentOrder, place);
    const [available, unavailable] = message === null ? [lines, []] : [[], lines];
    return {
      location: resolveLocation(place),
      movable: message === null,
      message,
      availableLineItems: (page: Args) => resolveConnection(available, page, resolveLine),
      availableLineItemsCount: { count: available.length, precision: 'EXACT' },
      unavailableLineItems: (page: Args) => resolveConnection(unavailable, page, resolveLine),
      unavailableLineItemsCount: { count: unavailable.length, precision: 'EXACT' },
    };
  });
}

function findMoveObstacle(fulfillmentOrder: FulfillmentOrderRecord, { name }: LocationRecord): string | null {
  if (fulfillmentOrder.assignedLocation === name) return 'Current location.';
  const isStuck =
    !isActive(fulfillmentOrder) || isWithService(fulfillmentOrder) || fulfillmentOrder.isReported === true;
  return isStuck ? 'The fulfillment order is not in a state that can be moved.' : null;
}

function listIds(value: unknown, type: string): readonly number[] {
  return Array.isArray(value) ? value.map((id) => readId({ id }, 'id', [type])) : [];
}
