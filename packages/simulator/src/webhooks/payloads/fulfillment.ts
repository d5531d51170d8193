import { nameCountry } from '../../addresses/format-address.ts';
import type { FulfillmentEventRecord, FulfillmentRecord } from '../../orders/fulfillment-record.ts';
import type { OrderRecord } from '../../orders/order-record.ts';
import { toGid } from '../../shop/gid.ts';
import { writeAddress } from './address.ts';
import { writeLineItem } from './line-item.ts';
import { protect, writeTime, type Reader } from './reader.ts';

export function writeFulfillment(fulfillment: FulfillmentRecord, order: OrderRecord, reader: Reader): object {
  const { shop } = reader.state;
  const { tracking } = fulfillment;
  return {
    id: fulfillment.id,
    admin_graphql_api_id: toGid('Fulfillment', fulfillment.id),
    order_id: order.id,
    name: fulfillment.name.replace('-F', '.'),
    status: fulfillment.status.toLowerCase(),
    created_at: writeTime(fulfillment.createdAt, shop),
    updated_at: writeTime(fulfillment.updatedAt, shop),
    service: 'manual',
    shipment_status: fulfillment.events.at(-1)?.status.toLowerCase() ?? null,
    tracking_company: tracking.company,
    tracking_number: tracking.number,
    tracking_numbers: [tracking, ...(tracking.others ?? [])].map(({ number }) => number),
    tracking_url: tracking.url,
    tracking_urls: [tracking, ...(tracking.others ?? [])].flatMap(({ url }) => url ?? []),
    location_id: null,
    origin_address: {},
    receipt: {},
    email: protect(order.email, reader),
    destination: protect(writeAddress(order.shippingAddress), reader),
    line_items: fulfillment.lines.flatMap(({ lineId, quantity }) =>
      order.lines
        .filter(({ id }) => id === lineId)
        .map((line) => ({ ...writeLineItem(line, order, reader), quantity })),
    ),
  };
}

export function writeFulfillmentEvent(
  event: FulfillmentEventRecord,
  fulfillment: FulfillmentRecord,
  order: OrderRecord,
  { state: { shop } }: Reader,
): object {
  return {
    id: event.id,
    admin_graphql_api_id: toGid('FulfillmentEvent', event.id),
    fulfillment_id: fulfillment.id,
    order_id: order.id,
    shop_id: shop.id,
    status: event.status.toLowerCase(),
    message: event.message,
    happened_at: writeTime(event.happenedAt, shop),
    created_at: writeTime(event.happenedAt, shop),
    updated_at: writeTime(event.happenedAt, shop),
    estimated_delivery_at: writeTime(event.estimatedDeliveryAt, shop),
    address1: null,
    city: event.place?.city ?? null,
    province: event.place?.province ?? null,
    country: nameCountry(event.place?.countryCode ?? null),
    zip: event.place?.zip ?? null,
    latitude: null,
    longitude: null,
  };
}
