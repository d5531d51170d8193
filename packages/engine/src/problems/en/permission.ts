import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Contact the shop if you need help.';

/** What is said in English of orders and changes that are not to be touched, or not now. */
export const permission = {
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
  stronger_proof_needed: {
    title: 'More to be shown first',
    detail: () => 'For this change the shop has to know more surely that the order is yours.',
    nextStep: ({ waysToShow }) => (waysToShow ? `You can ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Order not found',
    'This order could not be found.',
    'It can take a moment after paying. Try again in a minute.',
  ),
  receipt_not_available: plain(
    'No receipt yet',
    'There is no receipt for this change.',
    'It comes once the change is in the order. Contact the shop if it does not.',
  ),
  edit_not_found: plain('Change not found', 'This change could not be found.', contactShop),
  event_not_found: plain(
    'Event not found',
    'This event could not be found, or there is nowhere to send it.',
    'Check its id, and where the configuration sends events.',
  ),
  data_request_not_found: plain(
    'Request not found',
    'This data request could not be found.',
    'Check its number.',
  ),
  data_erased: plain(
    'Erased',
    'The personal data that this needs was erased.',
    'There is nothing to do: it is not kept anywhere.',
  ),
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
        ? `Changes to this order are paused until ${opensAt.date}, ${opensAt.time}.`
        : 'Changes to this order are paused right now.',
    nextStep: () => 'Come back then, or contact the shop.',
  },
  fulfillment_started: {
    title: 'Already being packed',
    detail: ({ isDelivered }) =>
      isDelivered ? 'This order has been delivered.' : 'This order is being packed or is on its way.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Contact the shop if something is not right with it.'
        : 'Contact the shop, or ask the carrier to redirect the parcel.',
  },
  order_cancelled: plain(
    'Order cancelled',
    'This order was cancelled.',
    'Contact the shop if that was not intended.',
  ),
  order_archived: plain('Order closed', 'This order is complete and can no longer be changed.', contactShop),
  nothing_to_ship: plain('Nothing to ship', 'This order has no shipping address.', contactShop),
  rule_denied: plain('Not possible for this order', 'This order cannot be changed in this way.', contactShop),
  approval_not_waiting: plain(
    'Not waiting',
    'This change does not wait for a decision, or was decided otherwise.',
    'Look at the edits of the order to see where it stands.',
  ),
  approval_price_moved: plain(
    'The price has moved',
    'The price of this change is no longer what the shopper agreed to. Nothing was changed.',
    'Decline it, so that the shopper can ask anew.',
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
} satisfies Partial<Record<ProblemCode, Sentences>>;
