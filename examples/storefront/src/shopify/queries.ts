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
          countryCodeV2
        }
        shippingLine {
          title
        }
        lineItems(first: 50) {
          nodes {
            id
            title
            variantTitle
            quantity
            currentQuantity
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
        taxesIncluded
        ...Placed
        ...Current
      }
    }
  }
  ${PROGRESS}
  fragment Placed on Order {
    subtotalPriceSet {
      ...Paid
    }
    totalShippingPriceSet {
      ...Paid
    }
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
  fragment Current on Order {
    currentSubtotalPriceSet {
      ...Paid
    }
    currentShippingPriceSet {
      ...Paid
    }
    currentTaxLines {
      title
      priceSet {
        ...Paid
      }
    }
    currentTotalPriceSet {
      ...Paid
    }
    totalOutstandingSet {
      ...Paid
    }
    paymentCollectionDetails {
      additionalPaymentCollectionUrl
    }
  }
  fragment Paid on MoneyBag {
    presentmentMoney {
      amount
      currencyCode
    }
  }
`;

/** What the shop recommends with what is in an order, and what that costs in a country. */
export const RECOMMENDATIONS_QUERY = /* GraphQL */ `
  query NordlysRecommendations($orderId: ID!, $country: CountryCode!) {
    order(id: $orderId) {
      lineItems(first: 5) {
        nodes {
          currentQuantity
          product {
            legacyResourceId
            metafield(
              namespace: "shopify--discovery--product_recommendation"
              key: "complementary_products"
            ) {
              references(first: 3) {
                nodes {
                  ... on Product {
                    legacyResourceId
                    title
                    variants(first: 12) {
                      nodes {
                        legacyResourceId
                        title
                        availableForSale
                        image {
                          url
                          altText
                        }
                        contextualPricing(context: { country: $country }) {
                          price {
                            amount
                            currencyCode
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;
