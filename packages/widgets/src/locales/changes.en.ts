import type { ChangesTexts } from './texts.ts';

export const texts: ChangesTexts = {
  order: { title: (name) => `Your order ${name}`, address: 'Delivery address', all: 'See the whole order' },
  price(flow, amount) {
    return {
      collect: `You pay ${amount} more`,
      refund: `You get ${amount} back`,
      credit: `You get ${amount} as store credit`,
      more: `Your order costs ${amount} more`,
      less: `Your order costs ${amount} less`,
      none: 'The price stays the same',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `You pay on the next page, within ${within}. We hold your order until then. If it stays unpaid, this change is undone and everything ships as it was.`,
      refund: 'The money goes back to how you paid, as soon as the change is saved.',
      credit: 'You get it as soon as the change is saved.',
      more: 'You pay it together with your order.',
      less: 'You pay that much less for your order.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`,
  needsApproval: 'The shop has to agree first. Nothing changes and nothing is charged until then.',
  newQuote: 'The order changed in the meantime. This is what it means now.',
  total: 'Total',
  before: 'before',
  after: 'after',
  checking: 'Checking…',
  saving: 'Saving…',
  back: 'Back',
  goOn: 'Change something else',
  saved: 'Changed',
  closed: 'Final',
  until: ({ date, time }, isToday) => `You can change this until ${isToday ? time : `${date}, ${time}`}`,
  due: (amount, by, isToday) =>
    `${amount} to pay${by ? ` by ${isToday ? by.time : `${by.time} on ${by.date}`}` : ''}`,
  dueChip: 'To be paid',
  dueNote:
    'We hold your order until then. If it stays unpaid, this change is undone and everything ships as it was.',
  pay: (amount) => `Pay ${amount}`,
  payByMail: 'The shop sends you the link to pay by email.',
  news: {
    'approval-waiting': {
      chip: 'With the shop',
      sentence: 'The shop is looking at your change',
      note: 'Nothing changes and nothing is charged until it agrees. You get an email.',
    },
    declined: {
      chip: 'Declined',
      sentence: 'The shop could not make this change',
      note: 'Your order is as it was. Write to the shop if something else would help.',
    },
    unpaid: {
      chip: 'Undone',
      sentence: 'This change was undone, because it was not paid',
      note: 'Everything ships as it was. While the order is open, you can make the change again.',
    },
    paid: { chip: 'Paid', sentence: 'Paid, and your change is made', note: 'Nothing is left to do.' },
    approved: {
      chip: 'Changed',
      sentence: 'The shop agreed, and your change is made',
      note: 'Nothing is left to do.',
    },
  },
  accepted: 'We have your change and are making it.',
  swap: {
    title: 'Swap an item',
    nothing: 'Nothing in this order can be swapped',
    choose: 'Swap',
    units: (count) => `${count} ×`,
    soldOut: 'sold out',
    present: 'ordered',
    quantity: 'How many',
    to: (name) => `Swap to ${name}`,
    more: (count) => `${count} more`,
    done: (name) => `Swapped: you get ${name}`,
  },
};
