import { plain } from './sentences.ts';
import type { Language } from './sentences.ts';

const contactShop = 'Contact the shop if you need help.';
const reload = 'Reload the page to get a new link to your order.';

/** English, in the voice of a good shop. */
export const en: Language = {
  problems: {
    token_missing: plain('Not signed in', 'This page did not say which order it is for.', reload),
    token_invalid: plain('Not signed in', 'This page’s link to your order is not valid.', reload),
    token_expired: plain('Link expired', 'This page’s link to your order has expired.', reload),
    token_wrong_shop: plain('Wrong shop', 'This link belongs to another shop.', reload),
    token_wrong_order: plain('Wrong order', 'This link belongs to another order.', reload),
    change_not_permitted: plain(
      'Not possible here',
      'This page may not make this kind of change.',
      contactShop,
    ),
    change_not_offered: plain(
      'Not possible here',
      'This shop does not offer this kind of change.',
      contactShop,
    ),
    route_not_found: plain('Not found', 'There is nothing at this address.', 'Check the address.'),
    method_not_allowed: plain(
      'Not possible',
      'This address cannot be called in this way.',
      'Check the method.',
    ),
    body_not_json: plain('Unreadable', 'The request could not be read.', 'Send JSON as application/json.'),
    body_too_large: plain('Too large', 'The request is larger than allowed.', 'Send less than 16 KB.'),
    body_invalid: plain(
      'Unreadable',
      'The request is not as it should be.',
      'See `pointers` for what is wrong.',
    ),
    query_invalid: plain(
      'Unreadable',
      'The time zone in the request is not known.',
      'Send an IANA time zone such as Europe/Berlin.',
    ),
    idempotency_key_missing: plain(
      'Key missing',
      'The request needs an Idempotency-Key.',
      'Send a new UUID for each thing the shopper wants.',
    ),
    idempotency_key_invalid: plain(
      'Key unusable',
      'The Idempotency-Key cannot be used.',
      'Send 8 to 255 printable ASCII characters without spaces, such as a UUID.',
    ),
    idempotency_key_reused: plain(
      'Key already used',
      'The Idempotency-Key was used for a different change.',
      'Send a new UUID for each thing the shopper wants.',
    ),
    order_not_found: plain(
      'Order not found',
      'This order could not be found.',
      'It can take a moment after paying. Try again in a minute.',
    ),
    edit_not_found: plain('Change not found', 'This change could not be found.', contactShop),
    edit_in_progress: plain(
      'Just a moment',
      'Another change to this order is being saved.',
      'Try again in a few seconds.',
    ),
    edit_window_passed: {
      title: 'Too late to change',
      detail: ({ closedAt }) =>
        closedAt ? `This order could be changed until ${closedAt}.` : 'This order can no longer be changed.',
      nextStep: () => 'Contact the shop: they may still be able to help.',
    },
    edit_window_not_open: {
      title: 'Not possible right now',
      detail: ({ opensAt }) =>
        opensAt
          ? `Changes to this order are paused until ${opensAt}.`
          : 'Changes to this order are paused right now.',
      nextStep: () => 'Come back then, or contact the shop.',
    },
    fulfillment_started: plain(
      'Already being packed',
      'This order is being packed or is on its way.',
      'Contact the shop, or ask the carrier to redirect the parcel.',
    ),
    order_cancelled: plain(
      'Order cancelled',
      'This order was cancelled.',
      'Contact the shop if that was not intended.',
    ),
    order_archived: plain(
      'Order closed',
      'This order is complete and can no longer be changed.',
      contactShop,
    ),
    nothing_to_ship: plain('Nothing to ship', 'This order has no shipping address.', contactShop),
    rule_denied: plain(
      'Not possible for this order',
      'This order cannot be changed in this way.',
      contactShop,
    ),
    approval_needed: plain(
      'The shop has to agree',
      'This change is only made once the shop has agreed to it. Nothing was changed.',
      'Contact the shop and tell them what you would like to change.',
    ),
    edit_limit_reached: plain(
      'No further changes',
      'This order has been changed as often as the shop allows.',
      'Contact the shop if something is still not right.',
    ),
    quantity_limit: plain(
      'Too many',
      'This is more than can be ordered here at once. Nothing was changed.',
      'Choose a smaller quantity, or contact the shop.',
    ),
    value_limit: plain(
      'Too large a change',
      'This would change the price of the order by more than the shop allows. Nothing was changed.',
      'Choose something closer in price, or contact the shop.',
    ),
    address_invalid: plain(
      'Check the address',
      'Something in the address is not right.',
      'Correct the marked fields.',
    ),
    address_locked: plain(
      'Not possible here',
      'This part of the address cannot be changed, because it may change the price.',
      'Contact the shop to send the order there.',
    ),
    address_unchanged: plain(
      'Nothing changed',
      'This is the address we already have.',
      'Change at least one field.',
    ),
    address_refused: plain(
      'Address not accepted',
      'The shop’s system did not accept this address.',
      'Check the address and try again.',
    ),
    address_not_forwarded: plain(
      'Not changed',
      'The new address could not be passed on to the warehouse, so nothing was changed.',
      'Contact the shop soon: they can stop the parcel.',
    ),
    price_would_change: plain(
      'Not changed',
      'This address would change the price of the order, so nothing was changed.',
      'Contact the shop to send the order there.',
    ),
    nothing_changed: plain('Nothing changed', 'The order is already like that.', 'Choose something else.'),
    contact_invalid: plain(
      'Check the phone number',
      'This phone number is not complete.',
      'Enter it with its country code, such as +49 30 123456.',
    ),
    contact_refused: plain(
      'Not accepted',
      'The shop’s system did not accept this e-mail address or phone number.',
      'Check it and try again.',
    ),
    order_not_editable: plain(
      'Not possible online',
      'This order cannot be changed online.',
      'Contact the shop: they can change it for you.',
    ),
    order_being_edited: plain(
      'Just a moment',
      'The shop is working on this order right now. Nothing was changed.',
      'Try again in a minute.',
    ),
    order_would_be_empty: plain(
      'Nothing would be left',
      'Without this item nothing would be left of the order.',
      'Cancel the order instead.',
    ),
    line_not_found: plain(
      'Item not found',
      'This item is not on the order any more, or not as often as that.',
      'Reload the page to see the order as it is now.',
    ),
    line_not_editable: plain(
      'Not possible for this item',
      'This item cannot be changed.',
      'Contact the shop if you need help.',
    ),
    variant_not_found: plain('Not available', 'This item is no longer sold.', 'Choose another one.'),
    variant_not_offered: plain(
      'Not possible here',
      'This item cannot be chosen here.',
      'Choose another one, or place a new order.',
    ),
    out_of_stock: plain(
      'Sold out',
      'There are not enough of this item left. Nothing was changed.',
      'Choose another one, or fewer.',
    ),
    discount_cannot_be_kept: plain(
      'Not changed',
      'This item is part of a discount that would be lost. Nothing was changed.',
      'Contact the shop: they can change it and keep your discount.',
    ),
    shipping_method_not_found: plain(
      'Not available',
      'This way of shipping is not available for this order.',
      'Choose another one.',
    ),
    cancel_reason_not_offered: plain(
      'Choose a reason',
      'This is not one of the reasons to choose from.',
      'Choose one of the reasons shown.',
    ),
    refund_method_not_offered: plain(
      'Not possible here',
      'The shop does not give store credit for cancelled orders.',
      'Choose to get the money back.',
    ),
    cancel_refused: plain(
      'Not cancelled',
      'The order could not be cancelled. It is as it was.',
      'Contact the shop: they can still cancel it.',
    ),
    change_refused: plain(
      'Not changed',
      'The shop’s system did not accept this change. Your order is as it was.',
      'Contact the shop if you need help.',
    ),
    quote_changed: plain(
      'The order has changed',
      'The order has changed since you looked at it. Nothing was saved.',
      'Look at the new details and confirm again.',
    ),
    edit_interrupted: plain(
      'Not saved',
      'The change could not be saved. Your order is as it was.',
      'Try again.',
    ),
    outcome_unknown: plain(
      'Still checking',
      'We could not find out yet whether the change was saved.',
      'Try again in a moment. It will not be saved twice.',
    ),
    shop_unavailable: plain(
      'Not reachable',
      'The shop’s system cannot be reached right now. Nothing was changed.',
      'Try again in a minute.',
    ),
    shop_busy: {
      title: 'Busy',
      detail: () => 'The shop is very busy right now. Nothing was changed.',
      nextStep: ({ retryAfterSeconds = 1 }) =>
        retryAfterSeconds === 1 ? 'Try again in 1 second.' : `Try again in ${retryAfterSeconds} seconds.`,
    },
    internal_error: plain(
      'Something went wrong',
      'Something went wrong on our side.',
      'Try again. If it keeps happening, contact the shop.',
    ),
  },
  fields: {
    missing: (field) => `Enter the ${field}.`,
    not_in_country: (field) => `Choose a ${field} of this country.`,
    locked: (field) => `The ${field} cannot be changed here.`,
    refused: (field) => `Check the ${field}.`,
  },
  fieldNames: {
    firstName: 'first name',
    lastName: 'last name',
    company: 'company',
    address1: 'street and house number',
    address2: 'additional address line',
    zip: 'postal code',
    city: 'city',
    provinceCode: 'state or region',
    countryCode: 'country',
    phone: 'phone number',
  },
};
