import type { OrderRecord } from '../../orders/order-record.ts';
import type { ShopRecord } from '../../shop/shop-state.ts';
import { writeTime, type Reader } from './reader.ts';

/** What `app/uninstalled` says of the shop. */
export function writeShop(shop: ShopRecord, updatedAt: string): object {
  return {
    id: shop.id,
    name: shop.name,
    domain: shop.myshopifyDomain,
    myshopify_domain: shop.myshopifyDomain,
    currency: shop.currencyCode,
    iana_timezone: shop.ianaTimezone,
    country_code: shop.location.countryCode,
    updated_at: writeTime(updatedAt, shop),
  };
}

/** The compliance topics carry the customer even where the app may not read customer data: it is asked to forget them. */
export function writePrivacyRequest(
  { customer, id, email, phone }: OrderRecord,
  { state: { shop } }: Reader,
  orders: 'orders_requested' | 'orders_to_redact',
): object {
  return {
    shop_id: shop.id,
    shop_domain: shop.myshopifyDomain,
    customer: { id: customer.id, email, phone },
    [orders]: [id],
    ...(orders === 'orders_requested' ? { data_request: { id: customer.id } } : {}),
  };
}
