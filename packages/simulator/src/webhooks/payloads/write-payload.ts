import { toGid } from '../../shop/gid.ts';
import type { TopicResources } from '../emit.ts';
import {
  writeFulfillmentOrder,
  writeHoldEvent,
  writeMerged,
  writeMoved,
  writePlacedOnHold,
  writeRequest,
  writeSplit,
} from './fulfillment-order.ts';
import { writeFulfillment, writeFulfillmentEvent } from './fulfillment.ts';
import { writeMetafields, type WantedMetafields } from './metafields.ts';
import { writeRefund, writeTransaction } from './money.ts';
import { writeOrderEdit } from './order-edit.ts';
import { writeOrder } from './order.ts';
import { writePrivacyRequest, writeShop } from './people.ts';
import { writeTime, type Reader } from './reader.ts';

type Writers = {
  readonly [Topic in keyof TopicResources]: (resource: TopicResources[Topic], reader: Reader) => object;
};

const writeWholeOrder: Writers['orders/create'] = ({ order }, reader) => writeOrder(order, reader);
const writeParcel: Writers['fulfillments/create'] = ({ fulfillment, order }, reader) =>
  writeFulfillment(fulfillment, order, reader);
const writeBare: Writers['fulfillment_orders/hold_released'] = ({ fulfillmentOrder }) => ({
  fulfillment_order: writeFulfillmentOrder(fulfillmentOrder),
});

const WRITERS: Writers = {
  'orders/create': writeWholeOrder,
  'orders/updated': writeWholeOrder,
  'orders/edited': ({ edit, order }, reader) => writeOrderEdit(edit, order, reader),
  'orders/cancelled': writeWholeOrder,
  'orders/paid': writeWholeOrder,
  'orders/fulfilled': writeWholeOrder,
  'orders/partially_fulfilled': writeWholeOrder,
  'refunds/create': ({ refund, order }, reader) => writeRefund(refund, order, reader),
  'order_transactions/create': ({ transaction, order }, reader) =>
    writeTransaction(transaction, order, reader),
  'fulfillments/create': writeParcel,
  'fulfillments/update': writeParcel,
  'fulfillment_events/create': ({ event, fulfillment, order }, reader) =>
    writeFulfillmentEvent(event, fulfillment, order, reader),
  'fulfillment_holds/added': writeHoldEvent,
  'fulfillment_holds/released': writeHoldEvent,
  'fulfillment_orders/placed_on_hold': writePlacedOnHold,
  'fulfillment_orders/hold_released': writeBare,
  'fulfillment_orders/order_routing_complete': writeBare,
  'fulfillment_orders/cancelled': ({ fulfillmentOrder, replacement }) => ({
    fulfillment_order: writeFulfillmentOrder(fulfillmentOrder),
    replacement_fulfillment_order: replacement === undefined ? null : writeFulfillmentOrder(replacement),
  }),
  'fulfillment_orders/moved': writeMoved,
  'fulfillment_orders/split': writeSplit,
  'fulfillment_orders/merged': writeMerged,
  'fulfillment_orders/rescheduled': ({ fulfillmentOrder, fulfillAt }, { state }) => ({
    fulfillment_order: {
      ...writeFulfillmentOrder(fulfillmentOrder),
      fulfill_at: writeTime(fulfillAt, state.shop),
    },
  }),
  'fulfillment_orders/scheduled_fulfillment_order_ready': writeBare,
  'fulfillment_orders/fulfillment_request_submitted': ({ fulfillmentOrder, submitted, message }) => ({
    original_fulfillment_order: writeFulfillmentOrder(fulfillmentOrder),
    submitted_fulfillment_order: writeFulfillmentOrder(submitted),
    fulfillment_order_merchant_request: { message },
  }),
  'fulfillment_orders/fulfillment_request_accepted': writeRequest,
  'fulfillment_orders/fulfillment_request_rejected': writeRequest,
  'fulfillment_orders/cancellation_request_submitted': ({ fulfillmentOrder, message }) => ({
    fulfillment_order: writeFulfillmentOrder(fulfillmentOrder),
    fulfillment_order_merchant_request: { message },
  }),
  'fulfillment_orders/cancellation_request_accepted': writeRequest,
  'fulfillment_orders/cancellation_request_rejected': writeRequest,
  'fulfillment_orders/fulfillment_service_failed_to_complete': writeRequest,
  'app/uninstalled': (_resource, { state }) => writeShop(state.shop, state.seededAt),
  'customers/data_request': ({ order }, reader) => writePrivacyRequest(order, reader, 'orders_requested'),
  'customers/redact': ({ order }, reader) => writePrivacyRequest(order, reader, 'orders_to_redact'),
  'shop/redact': (_resource, { state: { shop } }) => ({
    shop_id: shop.id,
    shop_domain: shop.myshopifyDomain,
  }),
};

/**
 * Writes what a webhook carries, in the shape of the REST Admin API. Source: https://shopify.dev/docs/api/webhooks
 *
 * @param wanted - Custom fields that are sent along with an order.
 */
export function writePayload<Topic extends keyof TopicResources>(
  topic: Topic,
  resource: TopicResources[Topic],
  reader: Reader,
  wanted: WantedMetafields,
): object {
  const payload = WRITERS[topic](resource, reader);
  const isAsked = wanted.metafieldNamespaces.length > 0 || wanted.metafields.length > 0;
  // Nothing else that is sent has custom fields here.
  if (!isAsked || WRITERS[topic] !== writeWholeOrder || resource === null || !('order' in resource))
    return payload;
  return { ...payload, metafields: writeMetafields(toGid('Order', resource.order.id), wanted, reader) };
}
