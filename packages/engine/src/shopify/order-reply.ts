import type { Address, ParcelStatus } from '@amend/contract';
import * as z from 'zod/mini';

import { moneyDifference } from '../money.ts';
import type {
  LineFacts,
  OrderFacts,
  OrderStanding,
  ParcelFacts,
  RiskLevel,
  ScanFacts,
} from '../order-facts.ts';
import { numericId } from './gid.ts';
import { moneyOf, MoneySet } from './money-set.ts';
import { parcelStatusOf } from './parcel-status.ts';
import { webAddressOf } from './web-address.ts';

const text = z.nullable(z.string());

const Line = z.object({
  id: z.string(),
  title: z.string(),
  variantTitle: text,
  currentQuantity: z.number(),
  unfulfilledQuantity: z.number(),
  requiresShipping: z.boolean(),
  isGiftCard: z.boolean(),
  merchantEditable: z.boolean(),
  sku: text,
  vendor: text,
  image: z.nullable(z.object({ url: z.string() })),
  variant: z.nullable(z.object({ id: z.string() })),
  product: z.nullable(z.object({ id: z.string(), productType: z.string(), tags: z.array(z.string()) })),
  sellingPlan: z.nullable(z.object({ name: z.string() })),
  originalUnitPriceSet: MoneySet,
  discountedTotalSet: MoneySet,
});

/** One page of an order's lines, as asked for with {@link lineFields}. */
export const LinePage = z.object({
  nodes: z.array(Line),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }),
});
export type LinePage = z.infer<typeof LinePage>;

const Fulfillment = z.object({
  id: z.string(),
  status: z.string(),
  displayStatus: text,
  createdAt: z.string(),
  estimatedDeliveryAt: text,
  deliveredAt: text,
  trackingInfo: z.array(z.object({ company: text, number: text, url: text })),
  fulfillmentLineItems: z.object({
    nodes: z.array(
      z.object({
        quantity: z.nullable(z.number()),
        lineItem: z.object({ title: z.string(), variantTitle: text }),
      }),
    ),
  }),
  events: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        status: z.string(),
        happenedAt: z.string(),
        message: text,
        city: text,
        province: text,
        country: text,
      }),
    ),
  }),
});

/** An address as Shopify has it. */
export const MailingAddress = z.object({
  firstName: text,
  lastName: text,
  company: text,
  address1: text,
  address2: text,
  zip: text,
  city: text,
  provinceCode: text,
  countryCodeV2: text,
  phone: text,
});

/** An order as Shopify answers it to {@link orderFields}. */
export const OrderReply = z.object({
  id: z.string(),
  name: z.string(),
  processedAt: z.string(),
  cancelledAt: text,
  closedAt: text,
  displayFulfillmentStatus: z.string(),
  taxesIncluded: z.boolean(),
  currentTotalPriceSet: MoneySet,
  currentSubtotalPriceSet: MoneySet,
  currentTotalTaxSet: MoneySet,
  netPaymentSet: MoneySet,
  totalCapturableSet: MoneySet,
  agreements: z.object({
    nodes: z.array(
      z.object({ id: z.string(), reason: z.string(), app: z.nullable(z.object({ id: z.string() })) }),
    ),
  }),
  email: text,
  phone: text,
  tags: z.array(z.string()),
  customAttributes: z.array(z.object({ key: z.string(), value: text })),
  discountCodes: z.array(z.string()),
  paymentGatewayNames: z.array(z.string()),
  merchantEditable: z.boolean(),
  merchantEditableErrors: z.array(z.string()),
  customer: z.nullable(z.object({ tags: z.array(z.string()) })),
  purchasingEntity: z.nullable(z.object({ type: z.string() })),
  channelInformation: z.nullable(
    z.object({ channelDefinition: z.nullable(z.object({ handle: z.string() })) }),
  ),
  risk: z.object({ assessments: z.array(z.object({ riskLevel: z.string() })) }),
  shippingLines: z.object({
    nodes: z.array(
      z.object({
        id: text,
        title: z.string(),
        code: text,
        originalPriceSet: MoneySet,
        currentDiscountedPriceSet: MoneySet,
      }),
    ),
  }),
  checkoutShippingLines: z.object({
    nodes: z.array(
      z.object({ isRemoved: z.boolean(), originalPriceSet: MoneySet, discountedPriceSet: MoneySet }),
    ),
  }),
  shippingAddress: z.nullable(MailingAddress),
  lineItems: LinePage,
  fulfillmentOrders: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(
      z.object({
        id: z.string(),
        status: z.string(),
        requestStatus: z.string(),
        assignedLocation: z.object({ location: z.nullable(z.object({ id: z.string() })) }),
        destination: z.nullable(z.object({ address1: text, address2: text, zip: text, city: text })),
      }),
    ),
  }),
  fulfillments: z.array(Fulfillment),
});
export type OrderReply = z.infer<typeof OrderReply>;

/** Shopify's answer in Amend's words, with the order's lines from all pages. */
export function factsOf(reply: OrderReply, lines: LinePage['nodes']): OrderFacts {
  return {
    ...standingOf(reply),
    lines: lines.filter(({ currentQuantity }) => currentQuantity > 0).map(lineOf),
  };
}

/** The same without lines. */
export function standingOf(reply: OrderReply): OrderStanding {
  return {
    id: numericId(reply.id),
    name: reply.name,
    placedAt: reply.processedAt,
    cancelledAt: reply.cancelledAt,
    closedAt: reply.closedAt,
    total: moneyOf(reply.currentTotalPriceSet),
    subtotal: moneyOf(reply.currentSubtotalPriceSet),
    tax: moneyOf(reply.currentTotalTaxSet),
    isTaxIncluded: reply.taxesIncluded,
    paid: moneyOf(reply.netPaymentSet),
    capturable: moneyOf(reply.totalCapturableSet),
    agreements: reply.agreements.nodes.map(({ id, reason, app }) => ({ id, reason, appId: app?.id ?? null })),
    email: reply.email,
    phone: reply.phone,
    tags: reply.tags,
    customerTags: reply.customer?.tags ?? [],
    customAttributes: reply.customAttributes,
    discountCodes: reply.discountCodes,
    channel: reply.channelInformation?.channelDefinition?.handle ?? null,
    gateways: reply.paymentGatewayNames,
    riskLevel: worstRiskOf(reply.risk),
    isB2B: reply.purchasingEntity?.type === 'PurchasingCompany',
    isMerchantEditable: reply.merchantEditable,
    merchantEditableErrors: reply.merchantEditableErrors,
    shippingMethods: reply.shippingLines.nodes.map((line) => ({
      id: line.id && numericId(line.id),
      title: line.title,
      code: line.code,
      price: moneyOf(line.currentDiscountedPriceSet),
      discount: moneyDifference(moneyOf(line.originalPriceSet), moneyOf(line.currentDiscountedPriceSet)),
    })),
    removedShippingDiscounts: reply.checkoutShippingLines.nodes
      .filter(({ isRemoved }) => isRemoved)
      .map((line) => moneyDifference(moneyOf(line.originalPriceSet), moneyOf(line.discountedPriceSet))),
    shippingAddress: reply.shippingAddress && addressOf(reply.shippingAddress),
    fulfillmentStatus: reply.displayFulfillmentStatus,
    fulfillmentOrders: reply.fulfillmentOrders.nodes.map(({ assignedLocation: { location }, ...order }) => ({
      ...order,
      locationId: location && numericId(location.id),
    })),
    areFulfillmentOrdersComplete: !reply.fulfillmentOrders.pageInfo.hasNextPage,
    parcels: reply.fulfillments.filter(({ status }) => status !== 'CANCELLED').map(parcelOf),
  };
}

/** `NONE` and `PENDING` say nothing about an order. */
function worstRiskOf({ assessments }: OrderReply['risk']): RiskLevel | null {
  const levels = assessments.map(({ riskLevel }) => riskLevel);
  if (levels.includes('HIGH')) return 'high';
  if (levels.includes('MEDIUM')) return 'medium';
  return levels.includes('LOW') ? 'low' : null;
}

function lineOf(line: z.infer<typeof Line>): LineFacts {
  return {
    id: numericId(line.id),
    variantId: line.variant && numericId(line.variant.id),
    productId: line.product && numericId(line.product.id),
    title: line.title,
    variantTitle: line.variantTitle,
    quantity: line.currentQuantity,
    unshippedQuantity: line.requiresShipping ? Math.min(line.unfulfilledQuantity, line.currentQuantity) : 0,
    imageUrl: webAddressOf(line.image?.url),
    productType: line.product?.productType ?? null,
    productTags: line.product?.tags ?? [],
    vendor: line.vendor,
    sku: line.sku,
    isSubscription: line.sellingPlan !== null,
    isGiftCard: line.isGiftCard,
    isEditable: line.merchantEditable,
    unitPrice: moneyOf(line.originalUnitPriceSet),
    discountedTotal: moneyOf(line.discountedTotalSet),
  };
}

/** An address without a country is one of a digital order, and nothing is shipped to it. */
export function addressOf({ countryCodeV2, ...fields }: z.infer<typeof MailingAddress>): Address | null {
  return countryCodeV2 === null ? null : { ...fields, countryCode: countryCodeV2 };
}

function parcelOf(fulfillment: z.infer<typeof Fulfillment>): ParcelFacts {
  const tracking = fulfillment.trackingInfo[0];
  return {
    id: numericId(fulfillment.id),
    status: parcelStatusOf(fulfillment.displayStatus),
    carrier: tracking?.company ?? null,
    trackingNumber: tracking?.number ?? null,
    trackingUrl: webAddressOf(tracking?.url),
    shippedAt: fulfillment.createdAt,
    expectedAt: fulfillment.estimatedDeliveryAt,
    deliveredAt: fulfillment.deliveredAt,
    lines: fulfillment.fulfillmentLineItems.nodes.map(({ quantity, lineItem }) => ({
      ...lineItem,
      quantity: quantity ?? 0,
    })),
    scans: fulfillment.events.nodes.map(scanOf),
  };
}

function scanOf(event: z.infer<typeof Fulfillment>['events']['nodes'][number]): ScanFacts {
  const status: ParcelStatus = parcelStatusOf(event.status);
  const place = [event.city, event.country].filter(Boolean).join(', ');
  return {
    id: numericId(event.id),
    status,
    happenedAt: event.happenedAt,
    place: place || null,
    message: event.message,
  };
}
