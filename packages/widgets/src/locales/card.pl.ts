import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Wczytywanie…',
  slow: 'Trwa to dłużej niż zwykle.',
  tryAgain: 'Spróbuj ponownie',
  unavailable: {
    detail: 'Nie możemy teraz pokazać tu Twojego zamówienia.',
    nextStep: 'Wszystkie szczegóły znajdziesz w e-mailu z potwierdzeniem.',
  },
  notLoaded: { detail: 'Nie udało się tego wczytać.', nextStep: 'Odśwież stronę i spróbuj ponownie.' },
  problems: {
    not_made: {
      detail: 'Zmiana nie została wprowadzona; zamówienie jest takie jak przedtem.',
      nextStep: 'Sprawdź dane i spróbuj ponownie.',
    },
    offline: { detail: 'Brak połączenia z internetem.', nextStep: 'Sprawdź połączenie i spróbuj ponownie.' },
    unreachable: {
      detail: 'Nie możemy teraz połączyć się ze sklepem.',
      nextStep: 'Sprawdź połączenie lub spróbuj ponownie za chwilę.',
    },
    timeout: { detail: 'Sklep nie odpowiedział na czas.', nextStep: 'Spróbuj ponownie za chwilę.' },
    unreadable_answer: {
      detail: 'Nie udało się odczytać odpowiedzi sklepu.',
      nextStep: 'Spróbuj ponownie lub odśwież stronę.',
    },
  },
};
