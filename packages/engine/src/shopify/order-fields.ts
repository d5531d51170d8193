/** The fields of an address. */
export const addressFields = /* GraphQL */ `
  {
    firstName
    lastName
    company
    address1
    address2
    zip
    city
    provinceCode
    countryCodeV2
    phone
  }
`;

/**
 * The fields of an order that Amend reads. Connections are sized for usual orders, because Shopify charges for their size before it looks;
 * further lines are read page by page.
 */
export const orderFields = /* GraphQL */ `
  fragment OrderFields on Order {
    id
    name
    processedAt
    cancelledAt
    closedAt
    displayFulfillmentStatus
    taxesIncluded
    currentTotalPriceSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    currentSubtotalPriceSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    currentTotalTaxSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    netPaymentSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    totalCapturableSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    agreements(last: 3) {
      nodes {
        id
        reason
        app {
          id
        }
      }
    }
    email
    phone
    tags
    customAttributes {
      key
      value
    }
    discountCodes
    paymentGatewayNames
    merchantEditable
    merchantEditableErrors
    customer {
      tags
    }
    purchasingEntity {
      type: __typename
    }
    channelInformation {
      channelDefinition {
        handle
      }
    }
    risk {
      assessments {
        riskLevel
      }
    }
    shippingLines(first: 5) {
      nodes {
        id
        title
        code
        originalPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        currentDiscountedPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
    }
    checkoutShippingLines: shippingLines(first: 2, includeRemovals: true) {
      nodes {
        isRemoved
        originalPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        discountedPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
    }
    shippingAddress ${addressFields}
    lineItems(first: 25) {
      nodes {
        ...LineFields
      }
      pageInfo {
        hasNextPage
        endCursor
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
        destination {
          address1
          address2
          zip
          city
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    fulfillments(first: 10) {
      id
      status
      displayStatus
      createdAt
      estimatedDeliveryAt
      deliveredAt
      trackingInfo(first: 1) {
        company
        number
        url
      }
      fulfillmentLineItems(first: 20) {
        nodes {
          quantity
          lineItem {
            title
            variantTitle
          }
        }
      }
      events(first: 20, sortKey: HAPPENED_AT, reverse: true) {
        nodes {
          id
          status
          happenedAt
          message
          city
          province
          country
        }
      }
    }
  }
`;

/** The fields of an order line that Amend reads. */
export const lineFields = /* GraphQL */ `
  fragment LineFields on LineItem {
    id
    title
    variantTitle
    currentQuantity
    unfulfilledQuantity
    requiresShipping
    isGiftCard
    merchantEditable
    sku
    vendor
    image {
      url
    }
    variant {
      id
    }
    product {
      id
      productType
      tags
    }
    sellingPlan {
      name
    }
    originalUnitPriceSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    discountedTotalSet(withCodeDiscounts: true) {
      presentmentMoney {
        amount
        currencyCode
      }
    }
  }
`;
