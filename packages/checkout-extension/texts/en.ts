import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Track or change this order',
  waiting: 'Your order has just been placed, and the shop is taking it in. This takes a few seconds.',
  notYet: {
    detail: 'The shop has not taken in your order yet.',
    nextStep: 'Try again in a minute. Your confirmation email has everything about it.',
  },
  logIn: { detail: 'Log in to change this order.', button: 'Log in' },
  setUp: 'Enter the address of the Amend API in the settings of this block. Shoppers see nothing until then.',
};
