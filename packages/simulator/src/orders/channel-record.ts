import { DRAFT_ORDERS_APP_ID, ONLINE_STORE_APP_ID, POINT_OF_SALE_APP_ID } from './apps.ts';

/** What took an order: the online store, or an app. */
export interface ChannelRecord {
  readonly appId: number;
  readonly name: string;
  /** Default: made from the name, as `online_store` is of Online Store. */
  readonly handle?: string;
  /** `web`. Default: the app's number, as of orders that an app made. */
  readonly sourceName?: string;
  /** The order's number where it was taken. Default: it has none. */
  readonly sourceIdentifier?: string;
}

/** What Shopify itself takes orders with, by handle. */
export const CHANNELS = {
  online_store: { appId: ONLINE_STORE_APP_ID, name: 'Online Store', sourceName: 'web' },
  pos: { appId: POINT_OF_SALE_APP_ID, name: 'Point of Sale', handle: 'pos', sourceName: 'pos' },
  draft_orders: { appId: DRAFT_ORDERS_APP_ID, name: 'Draft Orders', sourceName: 'shopify_draft_order' },
} as const satisfies Readonly<Record<string, ChannelRecord>>;

/** The channel's handle. */
export function nameHandle({ handle, name }: ChannelRecord): string {
  return handle ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
}

/** `Order.sourceName`: `web`, `pos`, `shopify_draft_order`, or the number of the app that made the order. */
export function nameSource({ sourceName, appId }: ChannelRecord): string {
  // Files that were saved before channels had one say only that it was the online store.
  return sourceName ?? (appId === ONLINE_STORE_APP_ID ? CHANNELS.online_store.sourceName : String(appId));
}
