import { CATALOGUE } from './catalogue.ts';
import type { DocumentedExample } from './documented-example.ts';
import { FULFILLMENT_ORDERS } from './fulfillment-orders.ts';
import { FULFILLMENT_PLANS } from './fulfillment-plans.ts';
import { FULFILLMENT_REQUESTS } from './fulfillment-requests.ts';
import { FULFILLMENTS } from './fulfillments.ts';
import { ORDER_CHANGES } from './order-changes.ts';
import { ORDER_EDIT_GUIDE } from './order-edit-guide.ts';
import { ORDER_EDITS } from './order-edits.ts';
import { ORDER_MONEY } from './order-money.ts';
import { ORDERS } from './orders.ts';
import { PAYMENTS } from './payments.ts';
import { REFUNDS } from './refunds.ts';
import { RETURNS } from './returns.ts';
import { SHOP_AND_JOBS } from './shop-and-jobs.ts';
import { TAGS_AND_METAFIELDS } from './tags-and-metafields.ts';
import { WEBHOOKS } from './webhooks.ts';

/** Every documented operation, by what it is about. */
export const DOCUMENTED_EXAMPLES: Readonly<Record<string, readonly DocumentedExample[]>> = {
  orders: ORDERS,
  'money of orders': ORDER_MONEY,
  'order edits': ORDER_EDITS,
  'the guide to order edits': ORDER_EDIT_GUIDE,
  'changes of orders': ORDER_CHANGES,
  payments: PAYMENTS,
  refunds: REFUNDS,
  'fulfilment orders': FULFILLMENT_ORDERS,
  'plans of fulfilment orders': FULFILLMENT_PLANS,
  'fulfilment services': FULFILLMENT_REQUESTS,
  parcels: FULFILLMENTS,
  returns: RETURNS,
  catalogue: CATALOGUE,
  'the shop and jobs': SHOP_AND_JOBS,
  'tags and custom fields': TAGS_AND_METAFIELDS,
  webhooks: WEBHOOKS,
};
