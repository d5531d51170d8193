import { defineConfig, type ResolvedConfig, type Rule } from '@amend/engine/config';

import type { Addresses } from './addresses.ts';
import type { Secrets } from './secrets.ts';

/** How long after it was placed an order may be changed. */
export const EDITABLE_FOR_SECONDS = 60 * 60;

const window = { closesAfterSeconds: EDITABLE_FOR_SECONDS };

const SHIPPING_METHODS = [
  {
    id: 'standard',
    title: { en: 'Standard', de: 'Standard' },
    prices: { EUR: '4.90', USD: '20.00', GBP: '15.50', JPY: '3000', AED: '73.00' },
  },
  {
    id: 'express',
    title: { en: 'Express', de: 'Express' },
    prices: { EUR: '12.90', USD: '39.00', GBP: '29.50', JPY: '5900', AED: '142.00' },
  },
];

const CANCEL_REASONS = [
  { id: 'changed-mind', title: { en: 'I changed my mind', de: 'Ich habe es mir anders überlegt' } },
  {
    id: 'ordered-twice',
    title: { en: 'I ordered twice by mistake', de: 'Ich habe versehentlich doppelt bestellt' },
  },
  { id: 'too-slow', title: { en: 'It takes too long', de: 'Es dauert mir zu lange' } },
];

const RULES: readonly Rule[] = [
  {
    name: 'final sale',
    when: { productTags: ['final-sale'] },
    then: {
      'swap-item': {
        deny: {
          en: 'This item is on final sale, so we do not exchange it.',
          de: 'Dieser Artikel ist aus dem Schlussverkauf, deshalb tauschen wir ihn nicht um.',
        },
      },
    },
  },
  {
    name: 'to the rest of Europe',
    when: { shippingMethods: ['Europe'] },
    then: {
      'change-shipping': {
        deny: {
          en: 'Parcels to the rest of Europe go one way only.',
          de: 'Pakete ins übrige Europa gehen nur auf einem Weg.',
        },
      },
    },
  },
  {
    name: 'fragile',
    when: { productTypes: ['Lamps'] },
    then: {
      'swap-item': { tags: ['fragile-edited'] },
      'set-quantity': { tags: ['fragile-edited'] },
      'add-item': { tags: ['fragile-edited'] },
    },
  },
];

/** What this shop decides. A shop of its own writes the same `defineConfig({ … })` with values from its environment. */
export function configureAmend(
  addresses: Pick<Addresses, 'storefront' | 'shopify'>,
  secrets: Secrets,
  ledgerFile: string,
): ResolvedConfig {
  return defineConfig({
    shop: 'nordlys.myshopify.com',
    shopify: {
      accessToken: secrets.shopifyAccessToken,
      // Only because Shopify is simulated here; a real shop leaves this out.
      origin: addresses.shopify,
    },
    orderTokens: {
      keys: [{ id: 'nordlys-1', algorithm: 'HS256', secret: secrets.orderTokenSecret }],
    },
    origins: [addresses.storefront],
    timeZone: 'Europe/Berlin',
    changes: {
      'correct-address': { window },
      'correct-contact': { window: { until: 'fulfillment' } },
      'swap-item': { window },
      'set-quantity': { window },
      'add-item': { window },
      'change-shipping': { window, methods: SHIPPING_METHODS },
      'add-note': { window: { until: 'fulfillment' } },
      'cancel-order': { window, reasons: CANCEL_REASONS, storeCredit: true },
    },
    rules: RULES,
    ledger: { file: ledgerFile },
  });
}
