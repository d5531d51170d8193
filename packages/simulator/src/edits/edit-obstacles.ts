import { isShopifysOwn } from '../orders/apps.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { Switches } from '../switches.ts';

/** Who asks, and when. */
export interface EditCircumstances {
  readonly now: () => Date;
  readonly switches: Switches;
  readonly app: { readonly id: number; readonly title: string };
  readonly scopes: readonly string[];
}

const DAY_MS = 86_400_000;
const ORDINARY_AGE_DAYS = 60;
const FIRST_EDITABLE = Date.parse('2019-01-01T00:00:00Z');

/**
 * `Order.merchantEditableErrors`: why the order can not be edited; empty when it can. The conditions are documented, the
 * sentences are not.
 *
 * https://shopify.dev/docs/apps/build/orders-fulfillment/order-management-apps/edit-orders
 */
export function findEditObstacles(
  order: OrderRecord,
  { now, switches, app, scopes }: EditCircumstances,
): readonly string[] {
  const placedAt = Date.parse(order.createdAt);
  const isOld = now().getTime() - placedAt > ORDINARY_AGE_DAYS * DAY_MS;
  const { appId } = order.placedThrough;
  const isForeign = order.currencyCode !== order.presentmentCurrencyCode;
  const obstacles: readonly (readonly [boolean, string])[] = [
    [order.cancelledAt !== null, "Canceled orders can't be edited"],
    [order.closedAt !== null, "Archived orders can't be edited"],
    [
      isForeign && !switches.foreignCurrencyOrdersEditable,
      "Orders placed in a currency other than the store's can't be edited",
    ],
    [
      isOld && !scopes.includes('read_all_orders'),
      `Orders older than ${ORDINARY_AGE_DAYS} days can't be edited`,
    ],
    [placedAt < FIRST_EDITABLE, "Orders placed before 2019 can't be edited"],
    [!isShopifysOwn(appId) && appId !== app.id, "Orders created by another app can't be edited"],
  ];
  return obstacles.filter(([stands]) => stands).map(([, message]) => message);
}
