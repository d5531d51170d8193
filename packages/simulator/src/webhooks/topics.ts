/** The topics that something in the simulator brings about; others can be subscribed to and are never sent. By their name in `X-Shopify-Topic`. */
export const TOPICS = [
  'orders/create',
  'orders/updated',
  'orders/edited',
  'orders/cancelled',
  'orders/paid',
  'orders/fulfilled',
  'orders/partially_fulfilled',
  'refunds/create',
  'order_transactions/create',
  'fulfillments/create',
  'fulfillments/update',
  'fulfillment_events/create',
  'fulfillment_holds/added',
  'fulfillment_holds/released',
  'fulfillment_orders/placed_on_hold',
  'fulfillment_orders/hold_released',
  'fulfillment_orders/order_routing_complete',
  'fulfillment_orders/cancelled',
  'fulfillment_orders/moved',
  'fulfillment_orders/split',
  'fulfillment_orders/merged',
  'fulfillment_orders/rescheduled',
  'fulfillment_orders/scheduled_fulfillment_order_ready',
  'fulfillment_orders/fulfillment_request_submitted',
  'fulfillment_orders/fulfillment_request_accepted',
  'fulfillment_orders/fulfillment_request_rejected',
  'fulfillment_orders/cancellation_request_submitted',
  'fulfillment_orders/cancellation_request_accepted',
  'fulfillment_orders/cancellation_request_rejected',
  'fulfillment_orders/fulfillment_service_failed_to_complete',
  'app/uninstalled',
  'customers/data_request',
  'customers/redact',
  'shop/redact',
] as const;

export type WebhookTopic = (typeof TOPICS)[number];

/** Topics that only an app's configuration can subscribe to. */
export const COMPLIANCE_TOPICS: readonly string[] = [
  'customers/data_request',
  'customers/redact',
  'shop/redact',
];

/** `orders/create` as `WebhookSubscriptionTopic` spells it, `ORDERS_CREATE`. */
export function toTopicEnum(topic: string): string {
  return topic.toUpperCase().replace(/[./]/, '_');
}
