import { parseShopSeed } from '@amend/simulator';
import type { ShopSeed } from '@amend/simulator';

import { SHOP } from './names.ts';
import type { Setting } from './step.ts';

const address = {
  firstName: 'Ada',
  lastName: 'Diaz',
  address1: '1 Main Street',
  address2: 'Apt 0',
  city: 'Brooklyn',
  provinceCode: 'NY',
  zip: '11201',
  countryCode: 'US',
  phone: '+12125550123',
};

const products = [
  {
    title: 'Tee',
    options: ['Size'],
    variants: [
      { options: ['M'], price: '20.00', stock: 9 },
      { options: ['L'], price: '20.00', stock: 9 },
      { options: ['XL'], price: '22.35', stock: 2 },
      { options: ['S'], price: '17.99', stock: 0 },
    ],
  },
  { title: 'Mug', variants: [{ price: '12.10', stock: 5 }] },
  { title: 'Cap', variants: [{ price: '0.10', stock: 50 }] },
];

const tee = { product: 'tee', variant: 'M' };

/** What an order is like. Prices are in USD with tax on top; one kind was paid in CAD. */
const orders = [
  { items: [{ ...tee, quantity: 2 }, { product: 'mug' }] },
  {
    items: [
      { ...tee, quantity: 3, percentOff: 10 },
      { product: 'cap', quantity: 2 },
    ],
  },
  { items: [{ ...tee, quantity: 1 }], discountCodes: [{ code: 'TEN', percentOff: 10 }] },
  { items: [{ ...tee, quantity: 1 }, { product: 'mug' }], isAuthorizedOnly: true },
  {
    items: [{ ...tee, quantity: 2 }, { product: 'cap' }],
    currency: 'CAD',
    shipping: 'canada',
    address: { ...address, city: 'Toronto', provinceCode: 'ON', zip: 'M5H 2N2', countryCode: 'CA' },
  },
];

/** How many kinds of order there are to choose from. */
export const ORDER_KINDS = orders.length;

const seeds = new Map<string, ShopSeed>();

/** A tiny shop with an order for each of these. */
export function shopWith(placed: readonly Pick<Setting, 'orderKind' | 'ageSeconds'>[]): ShopSeed {
  const name = placed.map(({ orderKind, ageSeconds }) => `${orderKind} ${ageSeconds}`).join(', ');
  const known = seeds.get(name);
  if (known) return known;
  const seed = parseShopSeed({
    shop: {
      name: 'Acme',
      myshopifyDomain: SHOP,
      currencyCode: 'USD',
      ianaTimezone: 'America/New_York',
      location: {
        name: 'Brooklyn',
        address1: '200 Kent Avenue',
        zip: '11249',
        city: 'Brooklyn',
        countryCode: 'US',
      },
      markets: [{ currencyCode: 'CAD', countryCodes: ['CA'], rate: '1.38' }],
    },
    shippingRates: {
      standard: { title: 'Standard', price: '5.00' },
      canada: { title: 'To Canada', price: '12.00' },
    },
    products: products.map(({ variants, ...product }) => ({
      ...product,
      variants: variants.map((variant) => ({ ...variant, stock: variant.stock * placed.length })),
    })),
    orders: placed.map(({ orderKind, ageSeconds }) => ({
      address,
      placed: { secondsAgo: ageSeconds },
      ...orders[orderKind],
    })),
  });
  seeds.set(name, seed);
  return seed;
}
