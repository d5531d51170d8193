import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Loading…',
  slow: 'This is taking longer than usual.',
  tryAgain: 'Try again',
  unavailable: {
    detail: 'Your order cannot be shown here right now.',
    nextStep: 'Your confirmation email has everything about it.',
  },
  notLoaded: { detail: 'This could not be loaded.', nextStep: 'Reload the page and try again.' },
};
