import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Italian of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'L’ordine è cambiato',
    'Nel frattempo l’ordine è cambiato. Non è stato salvato nulla.',
    'Guarda i nuovi dati e conferma di nuovo.',
  ),
  edit_interrupted: plain(
    'Non salvata',
    'Non è stato possibile salvare la modifica. Il tuo ordine è rimasto com’era.',
    'Riprova.',
  ),
  outcome_unknown: plain(
    'Verifica in corso',
    'Non sappiamo ancora se la modifica è stata salvata.',
    'Riprova tra poco. Non verrà salvata due volte.',
  ),
  shop_unavailable: plain(
    'Negozio non raggiungibile',
    'Al momento il sistema del negozio non è raggiungibile. Non è stato modificato nulla.',
    'Riprova tra un minuto.',
  ),
  shop_busy: {
    title: 'Molte richieste',
    detail: () => 'In questo momento il negozio riceve molte richieste. Non è stato modificato nulla.',
    nextStep: ({ wait = '1 secondo' }) => `Riprova tra ${wait}.`,
  },
  shop_closed: plain(
    'Non più possibile',
    'Questo negozio non offre più modifiche qui. Non è stato modificato nulla.',
    'Scrivi al negozio se hai bisogno di aiuto.',
  ),
  internal_error: plain(
    'Qualcosa non ha funzionato',
    'Qualcosa non ha funzionato da parte nostra.',
    'Riprova. Se succede ancora, scrivi al negozio.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
