import {
  readBoolean,
  readCount,
  readList,
  readObject,
  readText,
  refuseJson,
  type Read,
} from '../json/read-json.ts';
import type { MarketRecord, ShopRecord } from '../shop/shop-state.ts';
import { NORDLYS } from './nordlys.ts';
import { readOrders } from './read-orders.ts';
import { readPrice, readProducts } from './read-products.ts';
import type { ShippingRateSeed, ShopSeed } from './shop-seed.ts';

/**
 * Reads a seed file: `{ shop, products, shippingRates, orders }`, each of which may be left out.
 *
 * What is left out is that of Nordlys, except its orders where there are other products, and its prices where there is
 * another currency.
 *
 * @throws Error that names the place in the file and says what belongs there.
 */
export function parseShopSeed(json: unknown): ShopSeed {
  return readShopSeed(json, 'seed');
}

export const readShopSeed: Read<ShopSeed> = (value, place) =>
  readObject((fields): ShopSeed => {
    const shop = fields.may('shop', readShop) ?? NORDLYS.shop;
    const { currencyCode } = shop;
    if (
      currencyCode !== NORDLYS.shop.currencyCode &&
      !(fields.has('products') && fields.has('shippingRates'))
    )
      refuseJson(
        place,
        `the prices that are there are in EUR. A shop in ${currencyCode} needs "products" and "shippingRates".`,
      );
    const products = fields.may('products', readProducts(currencyCode));
    return {
      shop,
      products: products ?? NORDLYS.products,
      shippingRates: fields.may('shippingRates', readShippingRates(currencyCode)) ?? NORDLYS.shippingRates,
      orders: fields.may('orders', readOrders) ?? (products === undefined ? NORDLYS.orders : []),
    };
  })(value, place);

const readCurrency: Read<string> = (value, place) => {
  const code = readText(value, place);
  return /^[A-Z]{3}$/.test(code)
    ? code
    : refuseJson(place, 'a currency code of three capitals belongs here, such as "USD".');
};

const readTimeZone: Read<string> = (value, place) => {
  const name = readText(value, place);
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return refuseJson(place, `there is no time zone "${name}". Name one such as "Europe/Berlin".`);
  }
};

const readDomain: Read<string> = (value, place) => {
  const domain = readText(value, place);
  return /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/.test(domain)
    ? domain
    : refuseJson(place, 'a domain such as "acme.myshopify.com" belongs here.');
};

const readRate: Read<string> = (value, place) => {
  const rate = readText(value, place);
  return /^\d+(\.\d+)?$/.test(rate) && Number(rate) > 0
    ? rate
    : refuseJson(place, 'a rate above 0 belongs here, as text, such as "1.1".');
};

const readMarket: Read<MarketRecord> = readObject((fields) => ({
  currencyCode: fields.must('currencyCode', readCurrency),
  countryCodes: fields.may('countryCodes', readList(readText)) ?? [],
  rate: fields.must('rate', readRate),
  step: fields.may('step', readCount(1)) ?? 1,
}));

const readShop: Read<ShopRecord> = readObject((fields) => {
  const { shop } = NORDLYS;
  const currencyCode = fields.may('currencyCode', readCurrency) ?? shop.currencyCode;
  const home: MarketRecord = { currencyCode, countryCodes: [], rate: '1', step: 1 };
  const abroad = fields.may('markets', readList(readMarket));
  return {
    id: shop.id,
    name: fields.may('name', readText) ?? shop.name,
    myshopifyDomain: fields.may('myshopifyDomain', readDomain) ?? shop.myshopifyDomain,
    currencyCode,
    ianaTimezone: fields.may('ianaTimezone', readTimeZone) ?? shop.ianaTimezone,
    location: fields.may('location', readLocation) ?? shop.location,
    markets:
      abroad === undefined && currencyCode === shop.currencyCode ? shop.markets : [home, ...(abroad ?? [])],
  };
});

const readLocation: Read<ShopRecord['location']> = readObject((fields) => ({
  id: NORDLYS.shop.location.id,
  name: fields.must('name', readText),
  address1: fields.must('address1', readText),
  zip: fields.must('zip', readText),
  city: fields.must('city', readText),
  countryCode: fields.must('countryCode', readText),
}));

function readShippingRates(currencyCode: string): Read<Readonly<Record<string, ShippingRateSeed>>> {
  const readOne = readObject((fields) => ({
    title: fields.must('title', readText),
    price: fields.must('price', readPrice(currencyCode)),
    isFree: fields.may('isFree', readBoolean) ?? false,
    ...fields.pick('code', readText),
    ...fields.pick('source', readText),
    ...fields.pick('carrierIdentifier', readText),
    ...fields.pick('deliveryCategory', readText),
  }));
  return (value, place) => readNamed(readOne)(value, place);
}

function readNamed<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, place) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).map(([name, each]) => [name, read(each, `${place}.${name}`)]),
        )
      : refuseJson(place, 'an object belongs here.');
}
