// `updated_at` keeps Shopify from dropping a webhook because its body is that of the one before it.
const ofOrder = ['id', 'updated_at'];
const ofPart = ['id', 'order_id'];
const ofParcel = ['id', 'order_id', 'updated_at'];

/** Bodies that are small, and tell nothing about a person. */
const everything: readonly string[] = [];

/**
 * The topics of Shopify's webhooks that Amend wants to be told of, each with the fields of its body that a subscription asks for (`include_fields`), so
 * that nothing about the shopper travels; everything where the list is empty.
 *
 * Source: https://shopify.dev/docs/api/webhooks
 */
export const WEBHOOK_TOPICS = {
  'orders/create': ofOrder,
  'orders/updated': ofOrder,
  'orders/edited': ['order_edit.id', 'order_edit.order_id'],
  'orders/cancelled': ofOrder,
  'orders/paid': ofOrder,
  'refunds/create': ofPart,
  'order_transactions/create': ofPart,
  'fulfillments/create': ofParcel,
  'fulfillments/update': ofParcel,
  'fulfillment_holds/added': everything,
  'fulfillment_holds/released': everything,
  'fulfillment_orders/placed_on_hold': everything,
  'fulfillment_orders/hold_released': everything,
  'fulfillment_orders/cancelled': everything,
  'fulfillment_orders/moved': everything,
  'fulfillment_orders/split': everything,
  'fulfillment_orders/merged': everything,
  'fulfillment_orders/fulfillment_request_submitted': everything,
  'fulfillment_orders/fulfillment_request_accepted': everything,
  'fulfillment_orders/fulfillment_request_rejected': everything,
  'app/uninstalled': everything,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * What the law asks of an app. An app subscribes to them in its `shopify.app.toml` or its dashboard, never through the Admin API.
 *
 * Source: https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
export const COMPLIANCE_TOPICS = ['customers/data_request', 'customers/redact', 'shop/redact'] as const;

export type WebhookTopic = keyof typeof WEBHOOK_TOPICS | (typeof COMPLIANCE_TOPICS)[number];

/** Whether Amend wants to be told of a topic. */
export function isWantedTopic(topic: string): topic is WebhookTopic {
  return Object.hasOwn(WEBHOOK_TOPICS, topic) || COMPLIANCE_TOPICS.some((each) => each === topic);
}
