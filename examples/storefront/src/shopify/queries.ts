const PROGRESS = /* GraphQL */ `
  fragment Progress on Order {
    processedAt
    cancelledAt
    displayFinancialStatus
    displayFulfillmentStatus
    fulfillments(first: 5) {
      displayStatus
    }
  }
`;

/** The newest orders, as a list shows them. */
export const ORDERS_QUERY = /* GraphQL */ `
  query NordlysOrders {
    orders(first: 50, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        ...Progress
        legacyResourceId
        name
        customer {
          firstName
        }
        shippingAddress {
          city
          country
        }
        lineItems(first: 3) {
          nodes {
            image {
              url
              altText
            }
          }
        }
      }
    }
  }
  ${PROGRESS}
`;

/** One order, as its confirmation page shows it. */
export const ORDER_QUERY = /* GraphQL */ `
  query NordlysOrder($query: String!) {
    orders(first: 1, query: $query) {
      nodes {
        ...Progress
        legacyResourceId
        name
        confirmationNumber
        email
        phone
        customer {
          firstName
        }
        shippingAddress {
          formatted(withName: true, withCompany: true)
          zip
        }
        shippingLine {
          title
          discountedPriceSet {
            ...Paid
          }
        }
        lineItems(first: 50) {
          nodes {
            title
            variantTitle
            quantity
            image {
              url
              altText
            }
            originalTotalSet {
              ...Paid
            }
            discountedTotalSet {
              ...Paid
            }
          }
        }
        subtotalPriceSet {
          ...Paid
        }
        taxesIncluded
        taxLines {
          title
          priceSet {
            ...Paid
          }
        }
        totalPriceSet {
          ...Paid
        }
      }
    }
  }
  ${PROGRESS}
  fragment Paid on MoneyBag {
    presentmentMoney {
      amount
      currencyCode
    }
  }
`;
