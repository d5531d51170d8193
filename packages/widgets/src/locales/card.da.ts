import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Indlæser…',
  slow: 'Det tager længere tid end normalt.',
  tryAgain: 'Prøv igen',
  unavailable: {
    detail: 'Din ordre kan ikke vises her lige nu.',
    nextStep: 'Alt om den står i den ordrebekræftelse, du har fået på e-mail.',
  },
  notLoaded: { detail: 'Denne del kunne ikke indlæses.', nextStep: 'Genindlæs siden, og prøv igen.' },
  problems: {
    not_made: {
      detail: 'Ændringen blev ikke foretaget; din ordre er som før.',
      nextStep: 'Tjek oplysningerne, og prøv igen.',
    },
    offline: { detail: 'Du har ingen internetforbindelse.', nextStep: 'Tjek forbindelsen, og prøv igen.' },
    unreachable: {
      detail: 'Vi kan ikke få forbindelse til butikken lige nu.',
      nextStep: 'Tjek forbindelsen, eller prøv igen om lidt.',
    },
    timeout: { detail: 'Butikken svarede ikke i tide.', nextStep: 'Prøv igen om lidt.' },
    unreadable_answer: {
      detail: 'Svaret fra butikken kunne ikke læses.',
      nextStep: 'Prøv igen, eller genindlæs siden.',
    },
  },
};
