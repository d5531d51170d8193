import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Loading…',
  slow: 'This is taking longer than usual.',
  tryAgain: 'Try again',
  unavailable: {
    detail: 'Your order cannot be shown here right now.',
    nextStep: 'Your confirmation email has everything about it.',
  },
  problems: {
    offline: { detail: 'You seem to be offline.', nextStep: 'Check your connection and try again.' },
    timeout: { detail: 'The shop did not answer in time.', nextStep: 'Try again in a moment.' },
    unreadable_answer: {
      detail: 'The shop’s answer could not be read.',
      nextStep: 'Try again, or reload the page.',
    },
  },
};
