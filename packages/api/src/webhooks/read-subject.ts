import type { WebhookSubject, WebhookTopic } from '@amend/engine';
import * as z from 'zod/mini';

/** A number from Shopify's REST resources, or a global id. */
const Id = z.pipe(
  z.union([
    z.int().check(z.positive()),
    z.string().check(z.regex(/^(?:gid:\/\/shopify\/FulfillmentOrder\/)?\d{1,20}$/)),
  ]),
  z.transform((id) => String(id).slice(String(id).lastIndexOf('/') + 1)),
);

const Named = z.object({ id: Id });

/** Lists are left out where there is nothing in them. */
const Ids = z._default(z.array(Id), []);
const Person = z.object({});
const DataRequestBody = z.object({ customer: Person, data_request: Named, orders_requested: Ids });
const RedactionBody = z.object({ customer: Person, orders_to_redact: z.array(Id) });
/** A signature does not cover the topic: another body of Shopify, about a customer or with all of the shop, is none of this one's. */
const ShopBody = z.strictObject({ shop_id: Id, shop_domain: z.string() });

/** Reads of which subject a body is; throws where it does not say. */
type ReadSubject = (body: unknown) => WebhookSubject;

const anOrder: ReadSubject = (body) => orderOf(Named.parse(body).id);
const aPartOfAnOrder: ReadSubject = (body) => orderOf(z.object({ order_id: Id }).parse(body).order_id);
const aFulfillmentOrder = fulfillmentOrderIn('fulfillment_order');

/** What the body of each topic names: nothing else of a body is read (rule N5). */
const readers: Readonly<Record<WebhookTopic, ReadSubject>> = {
  'orders/create': (body) => ({ ...orderOf(Named.parse(body).id), isNew: true }),
  'orders/updated': anOrder,
  'orders/edited': (body) => aPartOfAnOrder(z.object({ order_edit: z.unknown() }).parse(body).order_edit),
  'orders/cancelled': anOrder,
  'orders/paid': anOrder,
  'refunds/create': aPartOfAnOrder,
  'order_transactions/create': aPartOfAnOrder,
  'fulfillments/create': aPartOfAnOrder,
  'fulfillments/update': aPartOfAnOrder,
  'fulfillment_holds/added': aFulfillmentOrder,
  'fulfillment_holds/released': aFulfillmentOrder,
  'fulfillment_orders/placed_on_hold': aFulfillmentOrder,
  'fulfillment_orders/hold_released': aFulfillmentOrder,
  'fulfillment_orders/cancelled': aFulfillmentOrder,
  'fulfillment_orders/moved': fulfillmentOrderIn('original_fulfillment_order'),
  'fulfillment_orders/split': aFulfillmentOrder,
  'fulfillment_orders/merged': (body) =>
    aFulfillmentOrder(
      z.object({ fulfillment_order_merges: z.unknown() }).parse(body).fulfillment_order_merges,
    ),
  'fulfillment_orders/fulfillment_request_submitted': fulfillmentOrderIn('original_fulfillment_order'),
  'fulfillment_orders/fulfillment_request_accepted': aFulfillmentOrder,
  'fulfillment_orders/fulfillment_request_rejected': aFulfillmentOrder,
  'app/uninstalled': () => ({ kind: 'access' }),
  'customers/data_request': (body) => {
    const { data_request, orders_requested } = DataRequestBody.parse(body);
    return { kind: 'data-request', requestId: data_request.id, orderIds: orders_requested };
  },
  'customers/redact': (body) => ({
    kind: 'redact-orders',
    orderIds: RedactionBody.parse(body).orders_to_redact,
  }),
  'shop/redact': (body) => {
    ShopBody.parse(body);
    return { kind: 'redact-shop' };
  },
};

function orderOf(orderId: string): Extract<WebhookSubject, { kind: 'order' }> {
  return { kind: 'order', orderId };
}

function fulfillmentOrderIn(field: string): ReadSubject {
  const Body = z.object({ [field]: Named });
  return (body) => {
    const fulfillmentOrderId = Body.parse(body)[field]?.id ?? '';
    return { kind: 'fulfillment-order', fulfillmentOrderId };
  };
}

/** What a webhook is about; `null` where its body does not say. */
export function readSubject(topic: WebhookTopic, body: string): WebhookSubject | null {
  try {
    return readers[topic](JSON.parse(body));
  } catch {
    return null;
  }
}
