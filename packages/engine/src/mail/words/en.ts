import type { MailWords } from './words.ts';

/** English mails. */
export const en: MailWords = {
  tag: 'en',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Hello,',
  subjects: {
    applied: ({ order }) => `Your order ${order} is changed`,
    cancelled: ({ order }) => `Your order ${order} is cancelled`,
    'payment-open': ({ order, amount }) => `Please pay ${amount} for your order ${order}`,
    'payment-received': ({ order }) => `We received your payment for order ${order}`,
    reverted: ({ order }) => `The change to your order ${order} was taken back`,
    refunded: ({ order, amount }) => `${amount} is on its way back to you (order ${order})`,
    'approval-requested': ({ order }) => `Your request to change order ${order}`,
    approved: ({ order }) => `Agreed: your order ${order} is changed`,
    declined: ({ order }) => `Your order ${order} stays as it is`,
  },
  sentences: {
    changed: ({ order }) => `Your order ${order} is changed, as you asked.`,
    cancelled: ({ order }) => `Your order ${order} is cancelled, as you asked.`,
    agreed: ({ order }) => `The shop has agreed, and your order ${order} is changed, as you asked.`,
    moneyBack: ({ amount }) => `You get ${amount} back.`,
    creditBack: ({ amount }) => `You get ${amount} back as store credit.`,
    toPay: ({ amount }) => `${amount} is still to be paid.`,
    payBy: ({ date, time }) =>
      `Please pay by ${date}, ${time}. If nothing has arrived by then, the change is taken back, and you get what you had ordered before.`,
    linkFollows: 'The link to pay comes in a separate e-mail.',
    shopTells: 'The shop tells you how to pay.',
    paid: ({ order, amount }) =>
      `Thank you: ${amount} has arrived. Your order ${order} stays changed, as you asked.`,
    unpaid: ({ order, date, time }) =>
      `The change to your order ${order} was not paid by ${date}, ${time}, so we took it back.`,
    notKept: ({ order }) => `The change to your order ${order} could not stay, so we took it back.`,
    asBefore: 'You get your order as it was before.',
    onItsWay: ({ order, amount }) =>
      `${amount} of your order ${order} is on its way back to where your payment came from. It can take a few days until you see it.`,
    credited: ({ order, amount }) => `You have got ${amount} of store credit for your order ${order}.`,
    requested: ({ order }) =>
      `We have your request to change order ${order}. The shop looks at it first. Nothing is changed until then; we write to you as soon as it is decided.`,
    declined: ({ order }) =>
      `The shop could not agree to your request. Nothing was changed about your order ${order}.`,
  },
  code: {
    subject: ({ order }) => `Your code for order ${order}`,
    asked: ({ order }) =>
      `Somebody, we hope you, wants to see order ${order}. Enter this code on the page where you asked for it.`,
    label: 'Your code',
    valid: ({ time }) => `It is valid until ${time} and opens the order once.`,
    notAsked:
      'You did not ask for it? Then do nothing and give it to nobody: without the code nobody sees the order. The shop never asks you for it.',
  },
  changes: {
    address: 'Delivery address',
    email: 'E-mail address',
    phone: 'Phone number',
    giftMessage: 'Gift message',
    deliveryNote: 'For whoever delivers',
    shipping: 'Shipping',
    none: { email: 'none', phone: 'none', note: 'none' },
    quoted: (text) => `“${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} in place of ${before}`,
    takenOff: 'taken off',
    quantity: (before, after) => `${after} in place of ${before}`,
    added: (quantity, item) => `Added: ${quantity} × ${item}`,
    wholeOrder: 'The whole order',
  },
  takenBack: 'Taken back:',
  staying: 'This stays as you corrected it:',
  total: 'Your order now comes to',
  pay: ({ amount }) => `Pay ${amount}`,
  note: 'The shop writes:',
  closing: 'Is something not right? Just answer this e-mail.',
  order: 'See your order',
  store: 'To the shop',
};
