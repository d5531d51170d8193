import type { ShopRecord } from '../shop/shop-state.ts';
import { CATALOGUE } from './catalogue.ts';
import { ORDERS_ABROAD } from './orders/abroad.ts';
import { ORDERS_ARRIVED } from './orders/arrived.ts';
import { FRESH_ORDERS } from './orders/fresh.ts';
import { STOPPED_ORDERS } from './orders/stopped.ts';
import { ORDERS_UNDERWAY } from './orders/underway.ts';
import { MARKETS } from './prices.ts';
import type { ShopSeed } from './shop-seed.ts';

const SHOP: ShopRecord = {
  id: 71_204_118_532,
  name: 'Nordlys',
  myshopifyDomain: 'nordlys.myshopify.com',
  currencyCode: 'EUR',
  ianaTimezone: 'Europe/Berlin',
  location: {
    id: 76_204_118_541,
    name: 'Werkstatt Wedding',
    address1: 'Gerichtstraße 35',
    zip: '13347',
    city: 'Berlin',
    countryCode: 'DE',
  },
  otherLocations: [
    {
      id: 76_204_118_542,
      name: 'Lagerhaus Nord (3PL)',
      address1: 'Reiherstieg-Hauptdeich 9',
      zip: '21107',
      city: 'Hamburg',
      countryCode: 'DE',
    },
  ],
  markets: MARKETS,
};

const SHIPPING_RATES: ShopSeed['shippingRates'] = {
  standard: { title: 'Standard', price: 490, isFree: false },
  standardFree: { title: 'Standard', price: 490, isFree: true },
  europe: { title: 'Europe', price: 950, isFree: false },
  world: { title: 'International', price: 1800, isFree: false },
  worldFree: { title: 'International', price: 1800, isFree: true },
};

/** The shop that is there when no other is asked for, with an order in every state that matters. */
export const NORDLYS: ShopSeed = {
  shop: SHOP,
  products: CATALOGUE,
  shippingRates: SHIPPING_RATES,
  orders: [
    ...FRESH_ORDERS,
    ...ORDERS_UNDERWAY,
    ...ORDERS_ARRIVED,
    ...STOPPED_ORDERS,
    ...ORDERS_ABROAD,
  ].toSorted((one, other) => one.number - other.number),
};
