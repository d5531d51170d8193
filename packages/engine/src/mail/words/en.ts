import { itemName } from './words.ts';
import type { MailWords } from './words.ts';

/** English mails. */
export const en: MailWords = {
  tag: 'en',
  direction: 'ltr',
  greeting: 'Hello,',
  kinds: {
    applied: {
      subject: ({ isCancelled, orderName }) =>
        isCancelled ? `Your order ${orderName} is cancelled` : `Your order ${orderName} is changed`,
      opening: ({ isCancelled, orderName, refund }) => [
        isCancelled
          ? `Your order ${orderName} is cancelled, as you asked.`
          : `Your order ${orderName} is changed, as you asked.`,
        ...(refund
          ? [`You get ${refund.amount.text} back${refund.isStoreCredit ? ' as store credit' : ''}.`]
          : []),
      ],
    },
    'payment-open': {
      subject: ({ orderName, payment }) => `Please pay ${payment?.amount.text} for your order ${orderName}`,
      opening: ({ isApproved, orderName, payment }) => [
        `${isApproved ? 'The shop has agreed, and your' : 'Your'} order ${orderName} is changed, as you asked. ${payment?.amount.text} is still to be paid.`,
        ...(payment?.payBy
          ? [
              `Please pay by ${payment.payBy.date}, ${payment.payBy.time}. If nothing has arrived by then, the change is taken back, and you get what you had ordered before.`,
            ]
          : []),
        ...(payment?.url === null && payment.isInvoiced
          ? ['The link to pay comes in a separate e-mail.']
          : []),
        ...(payment?.url === null && !payment.isInvoiced ? ['The shop tells you how to pay.'] : []),
      ],
    },
    'payment-received': {
      subject: ({ orderName }) => `We received your payment for order ${orderName}`,
      opening: ({ orderName, payment }) => [
        `Thank you: ${payment?.amount.text} has arrived. Your order ${orderName} stays changed, as you asked.`,
      ],
    },
    reverted: {
      subject: ({ orderName }) => `The change to your order ${orderName} was taken back`,
      opening: ({ isUnpaid, orderName, payment, refund, staying }) => [
        isUnpaid && payment?.payBy
          ? `The change to your order ${orderName} was not paid by ${payment.payBy.date}, ${payment.payBy.time}, so we took it back.`
          : `The change to your order ${orderName} could not stay, so we took it back.`,
        ...(staying.length === 0 ? ['You get your order as it was before.'] : []),
        ...(refund ? [`You get ${refund.amount.text} back.`] : []),
      ],
    },
    refunded: {
      subject: ({ orderName, refund }) =>
        `${refund?.amount.text} is on its way back to you (order ${orderName})`,
      opening: ({ orderName, refund }) => [
        refund?.isStoreCredit
          ? `You have got ${refund.amount.text} of store credit for your order ${orderName}.`
          : `${refund?.amount.text} of your order ${orderName} is on its way back to where your payment came from. It can take a few days until you see it.`,
      ],
    },
    'approval-requested': {
      subject: ({ orderName }) => `Your request to change order ${orderName}`,
      opening: ({ orderName }) => [
        `We have your request to change order ${orderName}. The shop looks at it first. Nothing is changed until then; we write to you as soon as it is decided.`,
      ],
    },
    approved: {
      subject: ({ orderName }) => `Agreed: your order ${orderName} is changed`,
      opening: ({ orderName, refund }) => [
        `The shop has agreed, and your order ${orderName} is changed, as you asked.`,
        ...(refund
          ? [`You get ${refund.amount.text} back${refund.isStoreCredit ? ' as store credit' : ''}.`]
          : []),
      ],
    },
    declined: {
      subject: ({ orderName }) => `Your order ${orderName} stays as it is`,
      opening: ({ orderName }) => [
        `The shop could not agree to your request. Nothing was changed about your order ${orderName}.`,
      ],
    },
  },
  code: {
    subject: ({ orderName }) => `Your code for order ${orderName}`,
    opening: ({ orderName }) => [
      `Somebody, we hope you, wants to see order ${orderName}. Enter this code on the page where you asked for it.`,
    ],
    label: 'Your code',
    closing: ({ validUntil }) => [
      `It is valid until ${validUntil.time} and opens the order once.`,
      'You did not ask for it? Then do nothing and give it to nobody: without the code nobody sees the order. The shop never asks you for it.',
    ],
  },
  change(effect) {
    switch (effect.kind) {
      case 'correct-address':
        return `Delivery address: ${effect.after.lines.join(', ')}`;
      case 'correct-contact': {
        const { before, after } = effect;
        const email = before.email === after.email ? [] : [`E-mail address: ${after.email ?? 'none'}`];
        const phone = before.phone === after.phone ? [] : [`Phone number: ${after.phone ?? 'none'}`];
        return [...email, ...phone].join('; ');
      }
      case 'add-note': {
        const topic = effect.topic === 'gift-message' ? 'Gift message' : 'For whoever delivers';
        return `${topic}: ${effect.after === null ? 'none' : `“${effect.after}”`}`;
      }
      case 'swap-item':
        return `${effect.quantity} × ${itemName(effect.after)} in place of ${itemName(effect.before)}`;
      case 'set-quantity': {
        const { item, before, after } = effect;
        return `${itemName(item)}: ${after === 0 ? 'taken off' : `${after} in place of ${before}`}`;
      }
      case 'add-item':
        return `Added: ${effect.quantity} × ${itemName(effect.item)}`;
      case 'change-shipping':
        return `Shipping: ${effect.after.title}, ${effect.after.price.text}`;
      case 'cancel-order':
        return 'The whole order';
    }
  },
  takenBack: 'Taken back:',
  staying: 'This stays as you corrected it:',
  total: 'Your order now comes to',
  pay: ({ payment }) => `Pay ${payment?.amount.text}`,
  note: 'The shop writes:',
  closing: 'Is something not right? Just answer this e-mail.',
  order: 'See your order',
  store: 'To the shop',
};
