import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in English of items, shipping and cancellations. */
export const items = {
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
  offer_not_found: plain(
    'No such offer',
    'The shop does not make this offer.',
    'Reload the page to see what the shop offers now.',
  ),
  offer_not_available: plain(
    'Offer not available',
    'This offer is not available for your order any more. Nothing was changed.',
    'Reload the page to see what the shop offers now.',
  ),
  offer_price_not_kept: plain(
    'Not added',
    'The shop’s system does not give this offer at its price. Nothing was changed.',
    'Contact the shop: they can add it at the price of the offer.',
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
  hold_refused: plain(
    'Not saved',
    'The order could not be kept back until it is paid. Nothing was changed.',
    'Try again later, or contact the shop.',
  ),
  decrease_refused: plain(
    'Not possible here',
    'The shop does not take changes that make the order cheaper.',
    'Choose something that costs as much or more, or contact the shop.',
  ),
  change_refused: plain(
    'Not changed',
    'The shop’s system did not accept this change. Your order is as it was.',
    'Contact the shop if you need help.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
