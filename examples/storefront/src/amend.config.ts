import { defineConfig, type OffersSettings, type ResolvedConfig, type Rule } from '@amend/engine/config';

import type { Addresses } from './addresses.ts';
import { ORDER_PATH } from './pages/paths.ts';
import type { Secrets } from './secrets.ts';
import { SHOP_TIME_ZONE } from './shop-time.ts';

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

// The variants keep their ids when the simulated shop is seeded anew.
const OFFERS: OffersSettings = {
  list: [
    {
      id: 'candle',
      items: [{ variantId: '44100000000501', quantity: 1 }],
      discount: { percentage: 20 },
      title: { en: 'A candle for the table', de: 'Eine Kerze für den Tisch' },
      text: {
        en: 'Pure beeswax, poured by hand. It burns for some thirty hours.',
        de: 'Reines Bienenwachs, von Hand gegossen. Sie brennt etwa dreißig Stunden.',
      },
      when: { productTypes: ['Tableware', 'Throws'] },
    },
    {
      id: 'paper-and-bag',
      items: [
        { variantId: '44100000000700', quantity: 1 },
        { variantId: '44100000000600', quantity: 1 },
      ],
      discount: { amounts: { EUR: '8.00', USD: '9.00', GBP: '7.00', JPY: '1300', AED: '33.00' } },
      title: {
        en: 'A notebook, and a bag for it',
        de: 'Ein Heft und eine Tasche dafür',
      },
      text: {
        en: 'For lists, letters and the way home. Together they cost less.',
        de: 'Für Listen, Briefe und den Heimweg. Zusammen kosten sie weniger.',
      },
      button: { en: 'Add both', de: 'Beides hinzufügen' },
    },
  ],
};

/** Where the shop's own server is told of events. */
export const EVENT_HOOK_PATH = '/hooks/amend';

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
      exchange: { keys: [{ id: 'nordlys-api-1', algorithm: 'HS256', secret: secrets.exchangeSecret }] },
    },
    proofs: {
      'signed-link': {
        keys: [{ id: 'nordlys-mail-1', secret: secrets.linkSecret }],
        page: `${addresses.storefront}${ORDER_PATH}`,
      },
      'one-time-code': {},
    },
    origins: [addresses.storefront],
    timeZone: SHOP_TIME_ZONE,
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
    offers: OFFERS,
    webhooks: { secrets: [secrets.shopifyClientSecret] },
    mail: { from: 'Nordlys <hello@nordlys.example>', storeUrl: addresses.storefront },
    events: { url: `${addresses.storefront}${EVENT_HOOK_PATH}`, secrets: [secrets.eventsSecret] },
    receipts: { keys: [{ id: 'nordlys-receipts-1', jwk: secrets.receiptKey }] },
    merchant: { keys: [{ id: 'nordlys-staff-1', secret: secrets.merchantSecret }] },
    ledger: { file: ledgerFile },
  });
}
