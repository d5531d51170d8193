/** The app that Shopify itself is in the online store, at checkout. */
export const ONLINE_STORE_APP_ID = 580_111;
/** What sells in shops of stone. */
export const POINT_OF_SALE_APP_ID = 129_785;
/** What turns draft orders into orders. */
export const DRAFT_ORDERS_APP_ID = 1_354_745;

/**
 * Whether an app may edit an order that another app placed: only orders of the online store and of draft orders.
 * https://help.shopify.com/en/manual/fulfillment/managing-orders/editing-orders/considerations
 */
export function isShopifysOwn(appId: number): boolean {
  return appId === ONLINE_STORE_APP_ID || appId === DRAFT_ORDERS_APP_ID;
}
