import type { FulfillmentHoldRecord, FulfillmentOrderRecord } from '../../orders/fulfillment-record.ts';
import { toGid } from '../../shop/gid.ts';
import type { TopicResources } from '../emit.ts';
import type { Reader } from './reader.ts';

/** A fulfilment order as the topics about it name it: hardly more than its id and its state. */
export function writeFulfillmentOrder(fulfillmentOrder: FulfillmentOrderRecord): object {
  return {
    id: toGid('FulfillmentOrder', fulfillmentOrder.id),
    status: fulfillmentOrder.status.toLowerCase(),
    request_status: fulfillmentOrder.requestStatus.toLowerCase(),
  };
}

function writeHold(hold: FulfillmentHoldRecord, { app }: Reader): object {
  return {
    id: toGid('FulfillmentHold', hold.id),
    reason: hold.reason.toLowerCase(),
    reason_notes: hold.reasonNotes,
    held_by_requesting_app: hold.appId === app.id,
    handle: hold.handle,
    held_by_app: hold.appId === null ? null : { id: toGid('App', hold.appId) },
  };
}

export function writeHoldEvent(
  { fulfillmentOrder, hold }: TopicResources['fulfillment_holds/added'],
  reader: Reader,
): object {
  return {
    fulfillment_order: { id: toGid('FulfillmentOrder', fulfillmentOrder.id) },
    fulfillment_hold: writeHold(hold, reader),
  };
}

export function writePlacedOnHold(
  { fulfillmentOrder, hold, remaining }: TopicResources['fulfillment_orders/placed_on_hold'],
  reader: Reader,
): object {
  return {
    fulfillment_order: {
      ...writeFulfillmentOrder(fulfillmentOrder),
      fulfillment_holds: fulfillmentOrder.holds.map((each) => writeHold(each, reader)),
    },
    remaining_fulfillment_order: remaining === undefined ? null : writeFulfillmentOrder(remaining),
    held_fulfillment_order_line_items: fulfillmentOrder.lines.map((line) =>
      writeUnits({ ...line, quantity: line.total }),
    ),
    created_fulfillment_hold: writeHold(hold, reader),
  };
}

export function writeMoved(resource: TopicResources['fulfillment_orders/moved']): object {
  const { original, moved, sourceLocationId, destinationLocationId, units } = resource;
  const source = toGid('Location', sourceLocationId);
  const destination = toGid('Location', destinationLocationId);
  return {
    original_fulfillment_order: { ...writeFulfillmentOrder(original), assigned_location_id: source },
    moved_fulfillment_order: { ...writeFulfillmentOrder(moved), assigned_location_id: destination },
    destination_location_id: destination,
    fulfillment_order_line_items_requested: units.map(writeUnits),
    source_location: { id: source },
  };
}

export function writeSplit(resource: TopicResources['fulfillment_orders/split']): object {
  return {
    fulfillment_order: writeFulfillmentOrder(resource.fulfillmentOrder),
    remaining_fulfillment_order: writeFulfillmentOrder(resource.remaining),
    replacement_fulfillment_order: null,
    split_line_items: resource.units.map(writeUnits),
  };
}

export function writeMerged(resource: TopicResources['fulfillment_orders/merged']): object {
  return {
    merge_intents: resource.merged.map((each) => ({
      fulfillment_order_id: each.id,
      fulfillment_order_line_items: each.lines.map(({ id, total }) => ({ id, quantity: total })),
    })),
    fulfillment_order_merges: { fulfillment_order: writeFulfillmentOrder(resource.fulfillmentOrder) },
  };
}

export function writeRequest(
  resource: TopicResources['fulfillment_orders/fulfillment_request_accepted'],
): object {
  return { fulfillment_order: writeFulfillmentOrder(resource.fulfillmentOrder), message: resource.message };
}

function writeUnits({ id, quantity }: { readonly id: number; readonly quantity: number }): object {
  return { id: toGid('FulfillmentOrderLineItem', id), quantity };
}
