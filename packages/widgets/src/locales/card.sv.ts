import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Laddar…',
  slow: 'Det tar längre tid än vanligt.',
  tryAgain: 'Försök igen',
  unavailable: {
    detail: 'Din beställning kan inte visas här just nu.',
    nextStep: 'I orderbekräftelsen som du fått via e-post står allt om den.',
  },
  notLoaded: { detail: 'Det här kunde inte laddas.', nextStep: 'Ladda om sidan och försök igen.' },
  problems: {
    not_made: {
      detail: 'Ändringen gjordes inte; din beställning är som förut.',
      nextStep: 'Kontrollera uppgifterna och försök igen.',
    },
    offline: {
      detail: 'Du har ingen internetanslutning.',
      nextStep: 'Kontrollera anslutningen och försök igen.',
    },
    unreachable: {
      detail: 'Butiken går inte att nå just nu.',
      nextStep: 'Kontrollera anslutningen eller försök igen om en stund.',
    },
    timeout: { detail: 'Butiken svarade inte i tid.', nextStep: 'Försök igen om en stund.' },
    unreadable_answer: {
      detail: 'Svaret från butiken gick inte att läsa.',
      nextStep: 'Försök igen eller ladda om sidan.',
    },
  },
};
