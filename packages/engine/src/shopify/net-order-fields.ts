import { addressFields } from './order-fields.ts';

/** An amount in the currency of the shop's books and in the one the shopper paid in. */
const both = '{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }';

const shown = '{ presentmentMoney { amount currencyCode } }';

const discounts = /* GraphQL */ `
    discountAllocations {
      allocatedAmountSet ${shown}
      discountApplication {
        ... on DiscountCodeApplication {
          code
        }
        ... on AutomaticDiscountApplication {
          title
        }
        ... on ManualDiscountApplication {
          title
        }
        ... on ScriptDiscountApplication {
          title
        }
      }
    }`;

const taxes = /* GraphQL */ `{
      title
      rate
      priceSet ${shown}
    }`;

/** The fields of a line that systems behind the shop need. Discounts and taxes are those of all units there ever were. */
export const netLineFields = /* GraphQL */ `
  fragment NetLineFields on LineItem {
    id
    title
    variantTitle
    sku
    vendor
    quantity
    currentQuantity
    unfulfilledQuantity
    requiresShipping
    isGiftCard
    customAttributes {
      key
      value
    }
    variant {
      id
      selectedOptions {
        name
        value
      }
    }
    product {
      id
    }
    originalUnitPriceSet ${shown}
    priceAfterAllDiscountsBeforeTaxesSet ${shown}
    ${discounts}
    taxLines ${taxes}
  }
`;

/** The fields of an order that systems behind the shop need; further lines are read page by page. */
export const netOrderFields = /* GraphQL */ `
  fragment NetOrderFields on Order {
    id
    name
    processedAt
    cancelledAt
    taxesIncluded
    currencyCode
    presentmentCurrencyCode
    displayFinancialStatus
    displayFulfillmentStatus
    email
    phone
    customerLocale
    customer {
      id
    }
    note
    tags
    customAttributes {
      key
      value
    }
    shippingAddress ${addressFields}
    billingAddress ${addressFields}
    currentSubtotalPriceSet ${shown}
    currentTotalDiscountsSet ${both}
    currentShippingPriceSet ${both}
    currentTotalDutiesSet ${shown}
    currentTotalTaxSet ${both}
    currentTaxLines ${taxes}
    currentTotalPriceSet ${both}
    totalTipReceivedSet ${shown}
    totalReceivedSet ${both}
    totalRefundedSet ${both}
    netPaymentSet ${shown}
    totalCapturableSet ${shown}
    shippingLines(first: 10) {
      nodes {
        id
        title
        code
        originalPriceSet ${shown}
        discountedPriceSet ${shown}
        currentDiscountedPriceSet ${shown}
        ${discounts}
        taxLines ${taxes}
      }
    }
    fulfillmentOrders(first: 20) {
      nodes {
        id
        status
        requestStatus
        assignedLocation {
          location {
            id
          }
        }
        fulfillmentHolds {
          reason
          handle
          heldByRequestingApp
        }
      }
    }
    lineItems(first: 20) {
      nodes {
        ...NetLineFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
