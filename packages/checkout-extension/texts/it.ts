import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Segui o modifica questo ordine',
  waiting: 'Hai appena effettuato l’ordine e il negozio lo sta registrando. Ci vogliono pochi secondi.',
  notYet: {
    detail: 'Il negozio non ha ancora registrato il tuo ordine.',
    nextStep: 'Riprova tra un minuto. Trovi tutti i dettagli nell’e-mail di conferma.',
  },
  logIn: { detail: 'Accedi per modificare questo ordine.', button: 'Accedi' },
  setUp:
    'Inserisci l’indirizzo dell’API di Amend nelle impostazioni di questo blocco. Fino ad allora i clienti non vedono nulla.',
};
