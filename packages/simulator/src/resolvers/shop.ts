import { nameCountry } from '../addresses/format-address.ts';
import { findPlanName } from '../admin-graphql/bucket.ts';
import { toGid } from '../shop/gid.ts';
import { readOpenedAt } from '../shop/product-dates.ts';
import { readTimeZone } from '../shop/wall-clock.ts';
import { resolveAssignedFulfillmentOrders } from './assigned-fulfillment-orders.ts';
import { resolveConnection, resolveTexts } from './connection.ts';
import { MANUAL_SERVICE } from './fulfillment-service.ts';
import { listFulfillmentOrders } from './list-fulfillment-orders.ts';
import { resolveMetafieldFields } from './metafields.ts';
import { listReadableOrders } from './readable-orders.ts';
import type { Args, Resolved } from './resolved.ts';
import { resolveShopMoney } from './shop-money.ts';
import { resolveOwner, writeShopEmail } from './staff-member.ts';
import type { World } from './world.ts';

/** What a product may have of each. Source: https://help.shopify.com/en/manual/products/variants */
const MAX_VARIANTS = 2048;
const MAX_OPTIONS = 3;
/** Of the plans below Plus: https://help.shopify.com/en/manual/fulfillment/setup/locations-management */
const MAX_LOCATIONS = 10;

const OWNER_ID = 1;

/** `Shop`: what is known of it, and empty lists of what nobody made in it. */
export function resolveShop(world: World): Resolved {
  const { shop, products, seededAt } = world.state;
  const email = writeShopEmail(shop.myshopifyDomain);
  const url = `https://${shop.myshopifyDomain}`;
  const address = () => resolveAddress(world);
  const owner = () => resolveOwner(world);
  return {
    id: toGid('Shop', shop.id),
    name: shop.name,
    description: null,
    myshopifyDomain: shop.myshopifyDomain,
    url,
    primaryDomain: {
      __typename: 'Domain',
      id: toGid('Domain', shop.id),
      host: shop.myshopifyDomain,
      url,
      sslEnabled: true,
    },
    email,
    contactEmail: email,
    billingAddress: address,
    shopAddress: address,
    accountOwner: owner,
    shopOwnerName: () => resolveOwner(world)['name'],
    staffMembers: (args: Args) => resolveConnection([{ id: OWNER_ID }], args, owner),
    createdAt: readOpenedAt(world.state),
    updatedAt: seededAt,
    ianaTimezone: shop.ianaTimezone,
    ...resolveTimeZone(world),
    ...resolveShopMoney(world.state),
    plan: () => resolvePlan(world),
    resourceLimits: {
      maxProductVariants: MAX_VARIANTS,
      maxProductOptions: MAX_OPTIONS,
      locationLimit: MAX_LOCATIONS,
      redirectLimitReached: false,
    },
    checkoutApiSupported: true,
    customerAccounts: 'OPTIONAL',
    setupRequired: false,
    marketingSmsConsentEnabledAtCheckout: false,
    transactionalSmsDisabled: false,
    orderNumberFormatPrefix: '#',
    orderNumberFormatSuffix: '',
    weightUnit: 'KILOGRAMS',
    unitSystem: 'METRIC_SYSTEM',
    shipsToCountries: () => listCountries(world),
    paymentSettings: { supportedDigitalWallets: [] },
    alerts: [],
    shopPolicies: [],
    storefrontAccessTokens: (args: Args) => resolveConnection([], args, () => ({})),
    fulfillmentServices: [MANUAL_SERVICE],
    assignedFulfillmentOrders: (args: Args) =>
      resolveAssignedFulfillmentOrders(listFulfillmentOrders(listReadableOrders(world)), args, world),
    productTypes: (args: Args) =>
      resolveTexts(listTexts(products.map((each) => each.productType ?? '')), args),
    productVendors: (args: Args) =>
      resolveTexts(listTexts(products.map((each) => each.vendor ?? shop.name)), args),
    productTags: (args: Args) => resolveTexts(listTexts(products.flatMap((each) => each.tags ?? [])), args),
    ...resolveMetafieldFields(toGid('Shop', shop.id), world),
  };
}

function resolvePlan({ plan }: World): Resolved {
  const name = findPlanName(plan);
  return {
    displayName: name,
    publicDisplayName: name,
    partnerDevelopment: false,
    shopifyPlus: name === 'Shopify Plus',
  };
}

function resolveTimeZone({ state, now }: World): Resolved {
  const { abbreviation, offset, offsetMinutes } = readTimeZone(now(), state.shop.ianaTimezone);
  return {
    timezoneAbbreviation: abbreviation,
    timezoneOffset: offset,
    timezoneOffsetMinutes: offsetMinutes,
  };
}

function resolveAddress({ state }: World): Resolved {
  const { shop } = state;
  const { address1, zip, city, countryCode } = shop.location;
  return {
    __typename: 'ShopAddress',
    id: toGid('ShopAddress', shop.id),
    company: shop.name,
    address1,
    address2: null,
    zip,
    city,
    province: null,
    provinceCode: null,
    country: nameCountry(countryCode),
    countryCode,
    countryCodeV2: countryCode,
    phone: null,
    latitude: null,
    longitude: null,
  };
}

/** Every country that there is: a rate that nobody can be refused is part of every seed. */
function listCountries({ schema }: World): readonly string[] {
  const type = schema.getType('CountryCode');
  const codes = type !== undefined && 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
  return codes.filter((code) => code !== 'ZZ');
}

function listTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').toSorted((one, other) => one.localeCompare(other));
}
