import type { Simulator } from '../../src/index.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, happened, orderId } from './stage.ts';

const SHOP = { page: 'api/admin-graphql/latest/queries/shop', origin: 'page' } as const;

const setYear = (simulator: Simulator) =>
  happened(
    simulator,
    `mutation Year($ownerId: ID!) { metafieldsSet(metafields: [{ ownerId: $ownerId, namespace: "my_fields",
      key: "copyright_year", type: "single_line_text_field", value: "2022" }]) { userErrors { message } } }`,
    { ownerId: gid('Shop', simulator.state.shop.id) },
  );

/** Reads of the shop and of jobs. */
export const SHOP_AND_JOBS: readonly DocumentedExample[] = [
  {
    ...SHOP,
    shows: 'a custom field of the shop',
    operation: `query ShopField($namespace: String!, $key: String!) { shop {
      copyrightYear: metafield(namespace: $namespace, key: $key) { value } } }`,
    variables: async (simulator) => {
      await setYear(simulator);
      return { namespace: 'my_fields', key: 'copyright_year' };
    },
    answer: { shop: { copyrightYear: { value: '2022' } } },
  },
  {
    ...SHOP,
    shows: 'custom fields of the shop',
    operation: '{ shop { metafields(first: 3) { edges { node { namespace key value } } } } }',
    variables: async (simulator) => {
      await setYear(simulator);
      return {};
    },
    answer: {
      shop: {
        metafields: { edges: [{ node: { namespace: 'my_fields', key: 'copyright_year', value: '2022' } }] },
      },
    },
  },
  {
    ...SHOP,
    // The page of 2026-01 asks for permitsSkuSharing, which 2026-10 no longer has.
    shows: 'fulfilment services',
    operation: `{ shop { fulfillmentServices { id callbackUrl fulfillmentOrdersOptIn permitsSkuSharing handle
      inventoryManagement serviceName } } }`,
    rejection: ['undefinedField'],
  },
  {
    ...SHOP,
    shows: 'settings of the shop',
    operation: `{ shop { name currencyCode checkoutApiSupported taxesIncluded
      resourceLimits { maxProductVariants } } }`,
    // The page of 2026-01 still says 100 variants.
    answer: {
      shop: { checkoutApiSupported: true, taxesIncluded: true, resourceLimits: { maxProductVariants: 2048 } },
    },
  },
  {
    ...SHOP,
    shows: 'fulfilment orders that are assigned to the app',
    operation: `query Assigned($assignmentStatus: FulfillmentOrderAssignmentStatus) { shop {
      assignedFulfillmentOrders(first: 10, assignmentStatus: $assignmentStatus) { edges { node {
        id status requestStatus
        destination { firstName lastName address1 city province zip countryCode phone }
        lineItems(first: 10) { edges { node { id productTitle sku remainingQuantity } } } } } } } }`,
    variables: () => ({ assignmentStatus: 'FULFILLMENT_REQUESTED' }),
    answer: { shop: { assignedFulfillmentOrders: { edges: [] } } },
  },
  {
    ...SHOP,
    shows: 'people of the shop',
    operation: `{ shop { staffMembers(first: 10) { edges { node { active avatar { url } email exists firstName id
      initials isShopOwner lastName locale name phone } } } } }`,
    answer: {
      shop: { staffMembers: { edges: [{ node: { active: true, isShopOwner: true, phone: null } }] } },
    },
  },
  {
    ...SHOP,
    shows: 'a currency of the shop',
    operation: '{ shop { currencySettings(first: 1) { edges { node { currencyCode rateUpdatedAt } } } } }',
    answer: { shop: { currencySettings: { edges: [{ node: { currencyCode: 'USD' } }] } } },
  },
  {
    ...SHOP,
    shows: 'tokens for the storefront',
    operation: `{ shop { storefrontAccessTokens(first: 10) { edges { node {
      id accessToken accessScopes { handle } createdAt title } } } } }`,
    answer: { shop: { storefrontAccessTokens: { edges: [] } } },
  },
  {
    ...SHOP,
    shows: 'policies of the shop',
    operation: '{ shop { shopPolicies { id url body type title createdAt updatedAt } } }',
    answer: { shop: { shopPolicies: [] } },
  },
  {
    ...SHOP,
    shows: 'everything that is set up',
    operation: `{ shop { accountOwner { name } alerts { action { title url } description }
      billingAddress { address1 address2 city company country countryCodeV2 latitude longitude phone province
        provinceCode zip }
      checkoutApiSupported contactEmail createdAt currencyCode
      currencyFormats { moneyFormat moneyInEmailsFormat moneyWithCurrencyFormat moneyWithCurrencyInEmailsFormat }
      customerAccounts description email enabledPresentmentCurrencies fulfillmentServices { handle serviceName }
      ianaTimezone id marketingSmsConsentEnabledAtCheckout myshopifyDomain name
      paymentSettings { supportedDigitalWallets } plan { displayName partnerDevelopment shopifyPlus }
      primaryDomain { host id } productTypes(first: 250) { edges { node } } setupRequired shipsToCountries
      taxesIncluded taxShipping timezoneAbbreviation transactionalSmsDisabled updatedAt url weightUnit } }`,
    answer: {
      shop: {
        alerts: [],
        checkoutApiSupported: true,
        currencyFormats: { moneyFormat: '€{{amount}}', moneyWithCurrencyFormat: '€{{amount}} EUR' },
        customerAccounts: 'OPTIONAL',
        enabledPresentmentCurrencies: ['AED', 'EUR', 'GBP', 'JPY', 'USD'],
        fulfillmentServices: [{ handle: 'manual', serviceName: 'Manual' }],
        paymentSettings: { supportedDigitalWallets: [] },
        plan: { displayName: 'Basic', partnerDevelopment: false, shopifyPlus: false },
        productTypes: { edges: [{ node: 'Bags' }, { node: 'Candles' }, {}, {}, {}, {}, {}, {}, {}, {}] },
        setupRequired: false,
        timezoneAbbreviation: 'CET',
        transactionalSmsDisabled: false,
        weightUnit: 'KILOGRAMS',
      },
    },
  },
  {
    page: 'api/admin-graphql/latest/queries/job',
    origin: 'page',
    shows: 'whether a job is done',
    operation: 'query Job($id: ID!) { job(id: $id) { id done } }',
    variables: async (simulator) => {
      simulator.turn({ orderCancelSeconds: 60 });
      await happened(
        simulator,
        `mutation Cancelled($id: ID!) { orderCancel(orderId: $id, restock: true, reason: CUSTOMER,
          refundMethod: { originalPaymentMethodsRefund: true }) { job { id } } }`,
        { id: orderId(simulator) },
      );
      return { id: gid('Job', firstOf(simulator.state.jobs).id) };
    },
    answer: { job: { done: false } },
  },
];
