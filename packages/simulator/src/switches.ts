/**
 * Where Shopify's documentation leaves open what happens, the simulator does either. Code that talks to Shopify must be
 * right under every setting.
 */
export interface Switches {
  /**
   * Whether `orderUpdate` with a shipping address also moves `FulfillmentOrder.destination` of the fulfilment orders
   * that nobody has begun to work on. Default `true`.
   */
  readonly addressChangeMovesFulfillmentOrders: boolean;
  /**
   * Whether a new country or province re-computes the order's tax. With tax included in prices the total stays and the
   * tax within it changes; otherwise the total changes. Default `false`.
   */
  readonly addressChangeMovesTax: boolean;
  /** The HTTP status of an answer that says THROTTLED: `200` as seen in practice (default), `429` as documented for the API in general. */
  readonly throttledStatus: 200 | 429;
  /**
   * What an app without level 2 of protected customer data gets for names, addresses, phones and e-mails: `null` as
   * documented (default), or an ACCESS_DENIED error beside the `null`, as some apps report.
   */
  readonly protectedCustomerData: 'null' | 'error';
  /** How long after it was placed an order can be read: the Thank You page may be quicker. Default 0. */
  readonly orderReadableAfterSeconds: number;
  /** Whether every webhook that was accepted arrives once more, under the same `X-Shopify-Webhook-Id`. Default `false`. */
  readonly webhookDuplicates: boolean;
  /** Whether webhooks that are due together go out last first; there is no ordering guarantee. Default `false`. */
  readonly webhookReordering: boolean;
  /**
   * What a second `orderEditBegin` does to an order whose edit was begun and not committed: goes on with the same session
   * and what was staged in it, `replaces` it (default; the first session's ids are unknown from then on), or refuses.
   * UNCONFIRMED: third parties report all three.
   */
  readonly secondOrderEditBegin: 'shares' | 'replaces' | 'refuses';
  /** After how many seconds an order edit that was not committed is forgotten. `null` (default): never. UNCONFIRMED. */
  readonly orderEditSessionExpirySeconds: number | null;
  /**
   * Whether percentages and amounts off each unit also apply to what an order edit adds: to new lines of products they are
   * good for, and to more units of a line. Amounts spread over the order and buy-x-get-y never do. Default `true`, as a
   * vendor reports (https://support.cleverific.com/article/391). UNCONFIRMED.
   */
  readonly discountSurvivesSwap: boolean;
  /**
   * What `orderEditAddVariant` and a raised quantity do when there is too little stock and the variant may not be oversold
   * (policy DENY): refuse (default: the `locationId` is documented as the place "to check for inventory availability") or
   * sell what is not there. UNCONFIRMED.
   */
  readonly outOfStockAddVariant: 'refused' | 'allowed';
  /**
   * Whether a fixed amount of `orderEditAddLineItemDiscount` is taken off each unit (default) or once off the line.
   * UNCONFIRMED.
   */
  readonly fixedLineDiscountIsTakenOff: 'each-unit' | 'the-line';
  /**
   * Whether the quantity of `orderEditSetQuantity` counts all units of the line (default) or only those not shipped yet.
   * UNCONFIRMED; it makes a difference for lines that were shipped in part.
   */
  readonly setQuantityCounts: 'all-units' | 'editable-units';
  /**
   * Where units that an edit adds are to be fulfilled: within a fulfilment order that nobody has begun to work on, with
   * whatever holds it has (default), or in a new fulfilment order that is free of holds. UNCONFIRMED.
   */
  readonly addedItemsJoin: 'open-fulfillment-order' | 'new-fulfillment-order';
  /**
   * Whether orders that were paid in another currency than the shop's can be edited. Default `true`; documented as `false`
   * only for shops without Checkout Extensibility.
   * https://shopify.dev/docs/apps/build/orders-fulfillment/order-management-apps/edit-orders
   */
  readonly foreignCurrencyOrdersEditable: boolean;
  /**
   * Whether `orderEditUpdateShippingLine` also takes a shipping line that the order had before the edit, by removing it and
   * adding another. Default `false`: what is staged is only ever ADDED or REMOVED. UNCONFIRMED.
   */
  readonly existingShippingLinesUpdatable: boolean;
  /**
   * How many lines with units on them an order may have for an edit to add another. Default 500, which "most shops have".
   * https://shopify.dev/changelog/order-editing-new-validations-and-handled-usererrors
   */
  readonly orderEditLineItemLimit: number;
  /** The dearest gift card an edit may add, in the shop's currency. Default `'2000'`: a limit is documented, not its height. */
  readonly giftCardLimit: string;
  /** What all lines may come to for an edit to add more, in the shop's currency. Default `'1000000'`: likewise. */
  readonly orderEditSubtotalLimit: string;
  /**
   * Whether `suggestedRefund` also suggests what an edit left overpaid, or only what the lines, shipping and duties it is
   * asked about are worth. Default `true`. UNCONFIRMED.
   */
  readonly suggestedRefundCountsOverpayment: boolean;
  /**
   * Where `refundCreate` says that an idempotency key was reused with other input, or that its first attempt failed: among
   * the payload's user errors, which have no code there (default), or among the errors of the answer, with the code that
   * the inventory mutations have for it. UNCONFIRMED; a missing key is always among the errors of the answer.
   */
  readonly idempotencyErrors: 'user-errors' | 'answer-errors';
  /** For how long an idempotency key is remembered. Default 24 hours; third parties quote the docs so. UNCONFIRMED. */
  readonly idempotencyRetentionSeconds: number;
  /** How long after its answer `orderCancel` happens. Default 0: right after the answer, which says that it has started. */
  readonly orderCancelSeconds: number;
  /**
   * Whether an order on which money is owed has a link to pay it under (`additionalPaymentCollectionUrl`). Default
   * `'given'`. The schema lets it be null and does not say when. UNCONFIRMED.
   */
  readonly paymentLink: 'given' | 'missing';
  /** How long a payment takes that the shopper chose to make late. Default 3600. */
  readonly latePaymentSeconds: number;
  /**
   * Whether orders come with a card that was vaulted with the permission to be charged again (`vaultedPaymentMethods`).
   * Default `false`: an ordinary order of one purchase has none. UNCONFIRMED.
   */
  readonly ordersHaveMandates: boolean;
}

export const DEFAULT_SWITCHES: Switches = {
  addressChangeMovesFulfillmentOrders: true,
  addressChangeMovesTax: false,
  secondOrderEditBegin: 'replaces',
  orderEditSessionExpirySeconds: null,
  discountSurvivesSwap: true,
  outOfStockAddVariant: 'refused',
  fixedLineDiscountIsTakenOff: 'each-unit',
  setQuantityCounts: 'all-units',
  addedItemsJoin: 'open-fulfillment-order',
  foreignCurrencyOrdersEditable: true,
  existingShippingLinesUpdatable: false,
  orderEditLineItemLimit: 500,
  giftCardLimit: '2000',
  orderEditSubtotalLimit: '1000000',
  suggestedRefundCountsOverpayment: true,
  idempotencyErrors: 'user-errors',
  idempotencyRetentionSeconds: 86_400,
  orderCancelSeconds: 0,
  paymentLink: 'given',
  latePaymentSeconds: 3600,
  ordersHaveMandates: false,
  throttledStatus: 200,
  protectedCustomerData: 'null',
  orderReadableAfterSeconds: 0,
  webhookDuplicates: false,
  webhookReordering: false,
};
