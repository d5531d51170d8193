import type { ProblemCode } from '@amend/contract';

import type { ProblemMeaning } from './meaning.ts';
import { requestMeanings } from './request-meanings.ts';

/** What every code means. The compiler asks for a new one here, and in each language. */
export const problemMeanings: Readonly<Record<ProblemCode, ProblemMeaning>> = {
  ...requestMeanings,
  change_not_permitted: {
    status: 403,
    explanation:
      'The order token does not list this kind of change. Add it to `changes` when you sign the token.',
  },
  stronger_proof_needed: {
    status: 403,
    explanation:
      'The configuration or a rule asks for one of the `proofs` that the problem names, and the order token was given for another. Send the shopper where they can bring one.',
  },
  change_not_offered: {
    status: 403,
    explanation:
      'The configuration does not offer this: `isAllowed` is false, `mayIncrease` is false, or there are no shipping `methods`.',
  },
  order_not_found: {
    status: 404,
    explanation:
      'Shopify does not show the order. Right after paying it can take a moment; otherwise check the id in the token, and that the app may read orders of this age.',
  },
  edit_not_found: { status: 404, explanation: 'The ledger has no edit with this id on this order.' },
  receipt_not_available: {
    status: 404,
    explanation:
      'The edit has not come into the order, or `receipts.keys` is not set. Receipts are there once an edit is committed.',
  },
  event_not_found: {
    status: 404,
    explanation:
      'The ledger has no event with this id on this order, or there is nowhere to send it: see `events` in the configuration.',
  },
  data_request_not_found: {
    status: 404,
    explanation:
      'No data request with this number has come from Shopify. `GET /v1/merchant/data-requests` lists those that have.',
  },
  data_erased: {
    status: 410,
    explanation:
      'Personal data of the order was erased, as Shopify or the merchant asked, and with it what this needs: the payload of an event, or what a receipt would prove.',
  },
  edit_in_progress: {
    status: 409,
    explanation:
      'Another edit of the same order is being written, and did not end within the time that a shopper waits. Nothing to do.',
  },
  edit_window_passed: {
    status: 409,
    explanation: 'The window of this kind of change has closed. It is set by `window`, and by rules.',
  },
  edit_window_not_open: {
    status: 409,
    explanation: 'A blackout is on. It is set by `blackouts` of a window.',
  },
  fulfillment_started: {
    status: 409,
    explanation:
      'Something was shipped, or a warehouse has begun or may have: also where Amend may not read the fulfilment orders. Check the scopes if this comes for untouched orders.',
  },
  order_cancelled: { status: 409, explanation: 'The order was cancelled in Shopify.' },
  order_archived: {
    status: 409,
    explanation:
      'The order was archived in Shopify, which does not edit archived orders. Unarchive it to allow changes.',
  },
  nothing_to_ship: { status: 409, explanation: 'The order has no shipping address: nothing of it is sent.' },
  rule_denied: {
    status: 409,
    explanation: 'One of your `rules` says `deny`. Its own words are shown to the shopper where it has some.',
  },
  approval_not_waiting: {
    status: 409,
    explanation: 'The edit never had to be approved, or was decided otherwise before. Nothing was changed.',
  },
  approval_price_moved: {
    status: 409,
    explanation:
      'The price of the edit is no longer what the shopper agreed to. It goes on waiting: decline it, so that the shopper can ask anew, or make the old price hold.',
  },
  edit_limit_reached: {
    status: 409,
    explanation: 'The order has had as many edits as `editsPerOrder` of a rule allows.',
  },
  quantity_limit: {
    status: 422,
    explanation: 'A line would have more units than `quantity` of a rule allows.',
  },
  value_limit: {
    status: 422,
    explanation: 'The price would move by more than `shareOfOrderValue` of a rule allows.',
  },
  address_invalid: {
    status: 422,
    explanation: 'The address lacks something its country needs. `fields` says what. Nothing to do.',
  },
  address_locked: {
    status: 422,
    explanation:
      'The shopper changed a field that is in `lockedFields` of `correct-address`: by default country and province, because they may move tax and shipping.',
  },
  address_unchanged: { status: 422, explanation: 'The new address is the one the order has.' },
  address_refused: {
    status: 422,
    explanation: 'Shopify itself did not accept the address. `fields` has its words where it named a field.',
  },
  address_not_forwarded: {
    status: 409,
    explanation:
      'Shopify changed the order’s address but not that of its fulfilment orders, so that Amend took it back. Change it by hand, and tell the warehouse.',
  },
  price_would_change: {
    status: 409,
    explanation:
      'Shopify computed another total for the new address, so that Amend took it back. Lock the province again (`lockedFields`) if you unlocked it.',
  },
  nothing_changed: { status: 422, explanation: 'The order is already as the shopper asks for.' },
  contact_invalid: {
    status: 422,
    explanation: 'The phone number has too few or too many digits for its country. Nothing to do.',
  },
  contact_refused: {
    status: 422,
    explanation: 'Shopify itself did not accept the e-mail address or the phone number.',
  },
  order_not_editable: {
    status: 409,
    explanation:
      'Shopify does not let this app edit the order: placed by another app, in a currency that cannot be edited, too old, or with more than 50 lines. `merchantEditableErrors` in Shopify says which.',
  },
  order_being_edited: {
    status: 409,
    explanation:
      'Somebody has an edit of this order open in Shopify: your staff, or another app. It passes once they save or leave it.',
  },
  order_would_be_empty: {
    status: 422,
    explanation:
      'The change would take off the last item. Offer `cancel-order`, which also gives the money back.',
  },
  line_not_found: {
    status: 422,
    explanation: 'The order has no such line any more, or fewer units on it than are to be swapped.',
  },
  line_not_editable: {
    status: 409,
    explanation:
      'Shopify does not let this line be edited, or it is a gift card, or a subscription that a swap would end, or more units would come with a difference waived for them too.',
  },
  variant_not_found: {
    status: 422,
    explanation: 'Shopify does not know the variant, or the app may not see it: deleted, or not published.',
  },
  variant_not_offered: {
    status: 422,
    explanation:
      'The variant may not come in this way: another product while `mayChangeProduct` of `swap-item` is false, or a gift card.',
  },
  out_of_stock: {
    status: 409,
    explanation: 'There are fewer units than were asked for, and the variant is not sold beyond its stock.',
  },
  offer_not_found: {
    status: 422,
    explanation: 'No offer in `offers` has this id. It was taken out, or a page names one that never was.',
  },
  offer_not_available: {
    status: 409,
    explanation:
      'The offer is not meant for this order (`when`, the currency), the order has one of its variants or products, or one of them is gone or sold out. Often the shopper had the page open for a while. Nothing to do.',
  },
  offer_price_not_kept: {
    status: 409,
    explanation:
      'Shopify did not take the discount of the offer, or rounded it to another price than was promised, also when Amend corrected it. Add the item yourself, and give the discount by hand.',
  },
  discount_cannot_be_kept: {
    status: 409,
    explanation:
      'The change would cost the shopper a discount that neither Shopify nor Amend can keep. Make it yourself, and give the discount by hand. See [Discounts](discounts.md).',
  },
  shipping_method_not_found: {
    status: 422,
    explanation:
      'No method of `change-shipping` has this id and a price in the order’s currency. Add the currency to its `prices`.',
  },
  cancel_reason_not_offered: {
    status: 422,
    explanation: 'The reason is not among `reasons` of `cancel-order`.',
  },
  refund_method_not_offered: {
    status: 422,
    explanation: 'The shopper asked for store credit, and `storeCredit` of `cancel-order` is false.',
  },
  cancel_refused: {
    status: 409,
    explanation:
      'Shopify did not cancel the order, though it is neither cancelled nor begun: a payment may be pending. The log has its words.',
  },
  hold_refused: {
    status: 409,
    explanation:
      'The shopper would have to pay, and Shopify did not hold the order for it, so that it could have been packed unpaid. The log has its words; an app can hold a fulfilment order ten times.',
  },
  decrease_refused: {
    status: 403,
    explanation:
      'The change lowers the price, and the configuration or a rule refuses changes after which the shop would owe (`settlement.owed`).',
  },
  change_refused: {
    status: 409,
    explanation:
      'Shopify did not accept the change, or made something else of it: a limit on lines, amounts or gift cards. The log has its words.',
  },
  quote_changed: {
    status: 409,
    explanation:
      'The order or a price is not what the shopper was shown. They are shown the new quote, and decide again. Nothing to do.',
  },
  edit_interrupted: {
    status: 503,
    explanation:
      'The edit began and did not arrive, and nothing of it is left. The shopper may try again; the log says what Shopify said, if it said something.',
  },
  outcome_unknown: {
    status: 503,
    explanation:
      'Shopify’s answer was lost, and the order does not show yet whether the change arrived. Amend finds out by itself; see that `resume` runs now and then.',
  },
  shop_unavailable: {
    status: 503,
    explanation:
      'Shopify did not answer, or refused the app: access token revoked, scopes missing, shop frozen. The log has the status.',
  },
  shop_busy: {
    status: 503,
    explanation:
      'The points of the shop at Shopify are spent for now. If it comes often, another app spends them too.',
  },
  shop_closed: {
    status: 410,
    explanation:
      'Shopify said that the app was taken off the shop, and does not let it in any more. Put it back, and configure the new access token.',
  },
  internal_error: {
    status: 500,
    explanation:
      'A mistake in Amend, or a ledger that cannot be reached. The log has the error under `requestId`.',
  },
};

/** The HTTP status that goes with a problem; each code has exactly one (rule P1). */
export function problemStatus(code: ProblemCode): number {
  return problemMeanings[code].status;
}
