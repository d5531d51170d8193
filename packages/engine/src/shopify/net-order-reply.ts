import * as z from 'zod/mini';

import type {
  AllocationFacts,
  NetLineFacts,
  NetOrderFacts,
  NetShippingFacts,
  SumFacts,
  TaxFacts,
} from '../events/net-order-facts.ts';
import { money } from '../money.ts';
import { numericId } from './gid.ts';
import { moneyOf, MoneySet } from './money-set.ts';
import { addressOf, MailingAddress } from './order-reply.ts';

const text = z.nullable(z.string());

const BothSet = z.object({
  ...MoneySet.shape,
  shopMoney: z.object({ amount: z.string(), currencyCode: z.string() }),
});

const Taxes = z.array(z.object({ title: z.string(), rate: z.nullable(z.number()), priceSet: MoneySet }));

const Allocations = z.array(
  z.object({
    allocatedAmountSet: MoneySet,
    discountApplication: z.object({ code: z.optional(z.string()), title: z.optional(z.string()) }),
  }),
);

const Attributes = z.array(z.object({ key: z.string(), value: text }));

const Line = z.object({
  id: z.string(),
  title: z.string(),
  variantTitle: text,
  sku: text,
  vendor: text,
  quantity: z.number(),
  currentQuantity: z.number(),
  unfulfilledQuantity: z.number(),
  requiresShipping: z.boolean(),
  isGiftCard: z.boolean(),
  customAttributes: Attributes,
  variant: z.nullable(
    z.object({
      id: z.string(),
      selectedOptions: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
  ),
  product: z.nullable(z.object({ id: z.string() })),
  originalUnitPriceSet: MoneySet,
  priceAfterAllDiscountsBeforeTaxesSet: MoneySet,
  discountAllocations: Allocations,
  taxLines: Taxes,
});

/** One page of lines, as asked for with `netLineFields`. */
export const NetLinePage = z.object({
  nodes: z.array(Line),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }),
});
export type NetLinePage = z.infer<typeof NetLinePage>;

const ShippingLine = z.object({
  id: text,
  title: z.string(),
  code: text,
  originalPriceSet: MoneySet,
  discountedPriceSet: MoneySet,
  currentDiscountedPriceSet: MoneySet,
  discountAllocations: Allocations,
  taxLines: Taxes,
});

/** An order as Shopify answers it to `netOrderFields`. */
export const NetOrderReply = z.object({
  id: z.string(),
  name: z.string(),
  processedAt: z.string(),
  cancelledAt: text,
  taxesIncluded: z.boolean(),
  currencyCode: z.string(),
  presentmentCurrencyCode: z.string(),
  displayFinancialStatus: text,
  displayFulfillmentStatus: z.string(),
  email: text,
  phone: text,
  customerLocale: text,
  customer: z.nullable(z.object({ id: z.string() })),
  note: text,
  tags: z.array(z.string()),
  customAttributes: Attributes,
  shippingAddress: z.nullable(MailingAddress),
  billingAddress: z.nullable(MailingAddress),
  currentSubtotalPriceSet: MoneySet,
  currentTotalDiscountsSet: BothSet,
  currentShippingPriceSet: BothSet,
  currentTotalDutiesSet: z.nullable(MoneySet),
  currentTotalTaxSet: BothSet,
  currentTaxLines: Taxes,
  currentTotalPriceSet: BothSet,
  totalTipReceivedSet: MoneySet,
  totalReceivedSet: BothSet,
  totalRefundedSet: BothSet,
  netPaymentSet: MoneySet,
  totalCapturableSet: MoneySet,
  shippingLines: z.object({ nodes: z.array(ShippingLine) }),
  fulfillmentOrders: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        status: z.string(),
        requestStatus: z.string(),
        assignedLocation: z.object({ location: z.nullable(z.object({ id: z.string() })) }),
        fulfillmentHolds: z.array(
          z.object({ reason: z.string(), handle: text, heldByRequestingApp: z.boolean() }),
        ),
      }),
    ),
  }),
  lineItems: NetLinePage,
});
export type NetOrderReply = z.infer<typeof NetOrderReply>;

/** Shopify's answer in Amend's words, with the lines of all pages. */
export function netFactsOf(reply: NetOrderReply, lines: NetLinePage['nodes']): NetOrderFacts {
  const orders = reply.fulfillmentOrders.nodes;
  return {
    id: numericId(reply.id),
    name: reply.name,
    placedAt: reply.processedAt,
    cancelledAt: reply.cancelledAt,
    isTaxIncluded: reply.taxesIncluded,
    currencyCode: reply.presentmentCurrencyCode,
    customer: {
      id: reply.customer && numericId(reply.customer.id),
      email: reply.email,
      phone: reply.phone,
      locale: reply.customerLocale,
    },
    shippingAddress: reply.shippingAddress && addressOf(reply.shippingAddress),
    billingAddress: reply.billingAddress && addressOf(reply.billingAddress),
    note: reply.note || null,
    customAttributes: reply.customAttributes,
    tags: reply.tags,
    lines: lines.map(lineOf),
    shippingLines: reply.shippingLines.nodes.map(shippingOf),
    sums: {
      ...sumsOf(reply, moneyOf),
      subtotal: moneyOf(reply.currentSubtotalPriceSet),
      tips: moneyOf(reply.totalTipReceivedSet),
      duties: reply.currentTotalDutiesSet
        ? moneyOf(reply.currentTotalDutiesSet)
        : money('0', reply.presentmentCurrencyCode),
      paid: moneyOf(reply.netPaymentSet),
      capturable: moneyOf(reply.totalCapturableSet),
      taxes: reply.currentTaxLines.map(taxOf),
    },
    shopSums: {
      currencyCode: reply.currencyCode,
      ...sumsOf(reply, ({ shopMoney }) => money(shopMoney.amount, shopMoney.currencyCode)),
    },
    paymentStatus: reply.displayFinancialStatus,
    fulfillmentStatus: reply.displayFulfillmentStatus,
    holds: orders.flatMap(({ id, fulfillmentHolds }) =>
      fulfillmentHolds.map(({ reason, handle, heldByRequestingApp }) => ({
        fulfillmentOrderId: numericId(id),
        reason,
        handle,
        isAmend: heldByRequestingApp,
      })),
    ),
    fulfillmentOrders: orders.map(({ id, status, requestStatus, assignedLocation: { location } }) => ({
      id: numericId(id),
      status,
      requestStatus,
      locationId: location && numericId(location.id),
    })),
  };
}

function sumsOf(
  reply: NetOrderReply,
  read: (set: z.infer<typeof BothSet>) => ReturnType<typeof money>,
): SumFacts {
  return {
    discounts: read(reply.currentTotalDiscountsSet),
    shipping: read(reply.currentShippingPriceSet),
    tax: read(reply.currentTotalTaxSet),
    total: read(reply.currentTotalPriceSet),
    received: read(reply.totalReceivedSet),
    refunded: read(reply.totalRefundedSet),
  };
}

function lineOf({ variant, product, ...line }: z.infer<typeof Line>): NetLineFacts {
  return {
    id: numericId(line.id),
    variantId: variant && numericId(variant.id),
    productId: product && numericId(product.id),
    sku: line.sku || null,
    vendor: line.vendor,
    title: line.title,
    variantTitle: line.variantTitle,
    options: variant?.selectedOptions ?? [],
    customAttributes: line.customAttributes,
    orderedQuantity: line.quantity,
    currentQuantity: line.currentQuantity,
    unfulfilledQuantity: line.unfulfilledQuantity,
    requiresShipping: line.requiresShipping,
    isGiftCard: line.isGiftCard,
    unitPrice: moneyOf(line.originalUnitPriceSet),
    currentBeforeTax: moneyOf(line.priceAfterAllDiscountsBeforeTaxesSet),
    allocations: line.discountAllocations.map(allocationOf),
    taxes: line.taxLines.map(taxOf),
  };
}

function shippingOf(line: z.infer<typeof ShippingLine>): NetShippingFacts {
  return {
    id: line.id && numericId(line.id),
    title: line.title,
    code: line.code,
    price: moneyOf(line.originalPriceSet),
    discounted: moneyOf(line.discountedPriceSet),
    current: moneyOf(line.currentDiscountedPriceSet),
    allocations: line.discountAllocations.map(allocationOf),
    taxes: line.taxLines.map(taxOf),
  };
}

function allocationOf({
  allocatedAmountSet,
  discountApplication: { code, title },
}: z.infer<typeof Allocations>[number]): AllocationFacts {
  return { code: code ?? null, title: title ?? code ?? '', amount: moneyOf(allocatedAmountSet) };
}

function taxOf({ title, rate, priceSet }: z.infer<typeof Taxes>[number]): TaxFacts {
  return { title, rate: rate === null ? null : String(rate), amount: moneyOf(priceSet) };
}
