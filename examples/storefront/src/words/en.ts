import type { Words } from './words.ts';

const NEXT = {
  placed: 'We have your order and pack it by hand in our workshop in Berlin.',
  packing: 'Your order is being packed right now.',
  'awaiting-payment': 'Your change waits for its payment. We pack your order as soon as it is paid.',
  'on-hold': 'We are checking one detail of your order and write to you today.',
  'on-its-way': 'Your order has left our workshop.',
  'partly-shipped': 'A first part of your order has left our workshop.',
  late: 'Your order has left our workshop, and the carrier needs a little longer.',
  'out-for-delivery': 'Your order is in the delivery van.',
  'delivery-attempted': 'The carrier was at your door and did not find anyone.',
  'delivery-failed': 'The carrier could not deliver your order. We are looking into it.',
  'ready-for-pickup': 'Your order is waiting to be picked up.',
  'partly-delivered': 'A first part of your order has arrived.',
  delivered: 'Your order has arrived. We hope you will enjoy it for a long time.',
  cancelled: 'This order was cancelled, and nothing will be sent.',
} as const;

/** English. */
export const en: Words = {
  order: (name) => `Order ${name}`,
  thankYou: 'Thank you',
  next: (state) => NEXT[state],
  payNow: (amount) => `Pay ${amount} now`,
  sentTo: 'The receipt went to',
  summary: 'Order summary',
  showSummary: 'Show order summary',
  hideSummary: 'Hide order summary',
  quantity: 'Quantity',
  originalPrice: 'Price before discount',
  price: 'Price',
  subtotal: 'Subtotal',
  shipping: 'Shipping',
  free: 'Free',
  taxIncluded: (title) => `Including ${title}`,
  total: 'Total',
  detailsHeading: 'Order details',
  contact: 'Contact',
  payment: 'Payment',
  paymentState(status, total) {
    switch (status) {
      case 'PAID':
        return `${total}, paid`;
      case 'AUTHORIZED':
        return `${total}, reserved and charged when we ship`;
      case 'REFUNDED':
        return `${total}, refunded`;
      case 'PARTIALLY_REFUNDED':
        return `${total}, partly refunded`;
      default:
        return `${total}, payment pending`;
    }
  },
  partlyPaid: (total, open) => `${total}, of which ${open} is still to pay`,
  overpaid: (total, open) => `${total}, paid; ${open} goes back to you`,
  shipsTo: 'Ships to',
  shippingMethod: 'Shipping method',
  help: 'Something not right?',
  writeToUs: 'Write to us',
};
