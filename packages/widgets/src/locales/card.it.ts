import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Caricamento…',
  slow: 'Ci vuole più tempo del solito.',
  tryAgain: 'Riprova',
  unavailable: {
    detail: 'Al momento il tuo ordine non può essere mostrato qui.',
    nextStep: 'Trovi tutti i dettagli nell’e-mail di conferma.',
  },
  notLoaded: {
    detail: 'Non è stato possibile caricare questa parte.',
    nextStep: 'Ricarica la pagina e riprova.',
  },
  problems: {
    not_made: {
      detail: 'La modifica non è stata effettuata; l’ordine è rimasto com’era.',
      nextStep: 'Controlla i dati e riprova.',
    },
    offline: { detail: 'Non sei connesso a Internet.', nextStep: 'Controlla la connessione e riprova.' },
    unreachable: {
      detail: 'Al momento il negozio non è raggiungibile.',
      nextStep: 'Controlla la connessione o riprova tra poco.',
    },
    timeout: { detail: 'Il negozio non ha risposto in tempo.', nextStep: 'Riprova tra poco.' },
    unreadable_answer: {
      detail: 'La risposta del negozio non era leggibile.',
      nextStep: 'Riprova o ricarica la pagina.',
    },
  },
};
