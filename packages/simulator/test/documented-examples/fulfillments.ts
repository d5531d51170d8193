import type { DocumentedExample } from './documented-example.ts';
import { fulfillmentId, fulfillmentOrderId } from './stage.ts';

const page = (mutation: string) => `api/admin-graphql/latest/mutations/${mutation}`;
const ERRORS = 'userErrors { field message }';
const PACK = `mutation Pack($fulfillment: FulfillmentInput!, $message: String) {
  fulfillmentCreate(fulfillment: $fulfillment, message: $message) { fulfillment { id } ${ERRORS} } }`;

/** Parcels: packed, tracked, cancelled. */
export const FULFILLMENTS: readonly DocumentedExample[] = [
  {
    page: page('fulfillmentCreate'),
    origin: 'form',
    shows: 'packs a fulfilment order, with every argument',
    operation: PACK,
    variables: (simulator) => ({
      fulfillment: {
        trackingInfo: { number: '1Z001985YW99744790', url: 'https://example.com/track', company: 'UPS' },
        notifyCustomer: true,
        lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: fulfillmentOrderId(simulator) }],
        originAddress: { address1: 'Lagerstraße 5', city: 'Berlin', zip: '10115', countryCode: 'DE' },
      },
      message: 'Packed',
    }),
  },
  {
    page: page('fulfillmentCreate'),
    origin: 'form',
    shows: 'packs a fulfilment order, without the address for the tax office',
    operation: PACK,
    variables: (simulator) => ({
      fulfillment: {
        trackingInfo: { number: '1Z001985YW99744790', url: 'https://example.com/track', company: 'UPS' },
        notifyCustomer: true,
        lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: fulfillmentOrderId(simulator) }],
      },
      message: 'Packed',
    }),
  },
  {
    page: page('fulfillmentCancel'),
    origin: 'page',
    shows: 'cancels a parcel',
    operation: `mutation Unpack($id: ID!) { fulfillmentCancel(id: $id) { fulfillment { id status } ${ERRORS} } }`,
    variables: (simulator) => ({ id: fulfillmentId(simulator) }),
    answer: { fulfillmentCancel: { fulfillment: { status: 'CANCELLED' } } },
  },
  {
    page: page('fulfillmentTrackingInfoUpdate'),
    origin: 'page',
    shows: 'gives a parcel a tracking number',
    operation: `mutation Track($fulfillmentId: ID!, $trackingInfoInput: FulfillmentTrackingInput!,
      $notifyCustomer: Boolean) {
      fulfillmentTrackingInfoUpdate(fulfillmentId: $fulfillmentId, trackingInfoInput: $trackingInfoInput,
        notifyCustomer: $notifyCustomer) {
        fulfillment { id status trackingInfo { company number url } } ${ERRORS} } }`,
    variables: (simulator) => ({
      fulfillmentId: fulfillmentId(simulator),
      notifyCustomer: true,
      trackingInfoInput: { company: 'UPS', number: '1Z001985YW99744790' },
    }),
    answer: {
      fulfillmentTrackingInfoUpdate: {
        fulfillment: { status: 'SUCCESS', trackingInfo: [{ company: 'UPS', number: '1Z001985YW99744790' }] },
      },
    },
  },
  {
    page: page('fulfillmentEventCreate'),
    origin: 'page',
    shows: 'says that a parcel is out for delivery',
    operation: `mutation Scan($fulfillmentEvent: FulfillmentEventInput!) {
      fulfillmentEventCreate(fulfillmentEvent: $fulfillmentEvent) {
        fulfillmentEvent { id status message } ${ERRORS} } }`,
    variables: (simulator) => ({
      fulfillmentEvent: {
        fulfillmentId: fulfillmentId(simulator),
        address1: "151 O'Connor St",
        city: 'Ottawa',
        province: 'Ontario',
        country: 'Canada',
        zip: 'K2P 2L8',
        latitude: 45.4191176,
        longitude: 75.6966166,
        happenedAt: '2026-11-23T09:50:00Z',
        estimatedDeliveryAt: '2026-11-23T10:50:00Z',
        message: 'This package is now out for delivery!',
        status: 'OUT_FOR_DELIVERY',
      },
    }),
    answer: {
      fulfillmentEventCreate: {
        fulfillmentEvent: { status: 'OUT_FOR_DELIVERY', message: 'This package is now out for delivery!' },
      },
    },
  },
  {
    page: page('fulfillmentEventCreate'),
    origin: 'page',
    shows: 'says where a parcel is on its way',
    operation: `mutation Locate($fulfillmentEvent: FulfillmentEventInput!) {
      fulfillmentEventCreate(fulfillmentEvent: $fulfillmentEvent) {
        fulfillmentEvent { address1 city country estimatedDeliveryAt happenedAt latitude longitude message province
          status zip } ${ERRORS} } }`,
    variables: (simulator) => ({
      fulfillmentEvent: {
        fulfillmentId: fulfillmentId(simulator),
        address1: '150 Elgin St.',
        city: 'Ottawa',
        country: 'Canada',
        estimatedDeliveryAt: '2026-11-24T10:40:59Z',
        happenedAt: '2026-11-23T10:20:49Z',
        latitude: 1.234,
        longitude: 9.876,
        message: 'In transit',
        province: 'Ontario',
        status: 'IN_TRANSIT',
        zip: 'K2P1L4',
      },
    }),
    answer: {
      fulfillmentEventCreate: {
        fulfillmentEvent: {
          address1: '150 Elgin St.',
          city: 'Ottawa',
          country: 'Canada',
          estimatedDeliveryAt: '2026-11-24T10:40:59Z',
          happenedAt: '2026-11-23T10:20:49Z',
          latitude: 1.234,
          longitude: 9.876,
          message: 'In transit',
          province: 'Ontario',
          status: 'IN_TRANSIT',
          zip: 'K2P1L4',
        },
      },
    },
  },
];
