import type { ProblemCode } from '@amend/contract';

import { beforeHour } from '../../before-hour.ts';
import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const at = beforeHour('all’', 'alle ');

const contactShop = 'Scrivi al negozio se hai bisogno di aiuto.';

/** What is said in Italian of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Qui non è possibile',
    'Da questa pagina non si può fare questo tipo di modifica.',
    contactShop,
  ),
  change_not_offered: plain(
    'Qui non è possibile',
    'Questo negozio non offre questo tipo di modifica.',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'Serve una verifica',
    detail: () => 'Per questa modifica il negozio deve essere più sicuro che l’ordine sia tuo.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Puoi ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Ordine non trovato',
    'Non abbiamo trovato questo ordine.',
    'Dopo il pagamento può volerci un momento. Riprova tra un minuto.',
  ),
  receipt_not_available: plain(
    'Ancora nessuna ricevuta',
    'Non c’è una ricevuta per questa modifica.',
    'Arriva quando la modifica è nell’ordine. Se non arriva, scrivi al negozio.',
  ),
  edit_not_found: plain('Modifica non trovata', 'Non abbiamo trovato questa modifica.', contactShop),
  event_not_found: plain(
    'Evento non trovato',
    'Non abbiamo trovato questo evento, o non c’è un destinatario a cui inviarlo.',
    'Controlla il suo identificativo e dove la configurazione invia gli eventi.',
  ),
  data_request_not_found: plain(
    'Richiesta non trovata',
    'Non abbiamo trovato questa richiesta di dati.',
    'Controlla il suo numero.',
  ),
  data_erased: plain(
    'Dati cancellati',
    'I dati personali necessari sono stati cancellati.',
    'Non c’è nulla da fare: non sono più conservati da nessuna parte.',
  ),
  edit_in_progress: plain(
    'Un momento',
    'Stiamo salvando un’altra modifica di questo ordine.',
    'Riprova tra qualche secondo.',
  ),
  edit_window_passed: {
    title: 'Troppo tardi per modificare',
    detail: ({ closedAt }) =>
      closedAt
        ? `Questo ordine si poteva modificare fino ${at(closedAt)}.`
        : 'Questo ordine non può più essere modificato.',
    nextStep: () => 'Scrivi al negozio: forse può ancora aiutarti.',
  },
  edit_window_not_open: {
    title: 'Al momento non è possibile',
    detail: ({ opensAt }) =>
      opensAt
        ? `Le modifiche a questo ordine sono sospese fino a ${opensAt.date} ${at(opensAt.time)}.`
        : 'Al momento le modifiche a questo ordine sono sospese.',
    nextStep: () => 'Torna allora o scrivi al negozio.',
  },
  fulfillment_started: {
    title: 'Già in preparazione',
    detail: ({ isDelivered }) =>
      isDelivered
        ? 'Questo ordine è stato consegnato.'
        : 'Questo ordine è in preparazione o è già in viaggio.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Scrivi al negozio se qualcosa non va.'
        : 'Scrivi al negozio o chiedi al corriere di deviare il pacco.',
  },
  order_cancelled: plain(
    'Ordine annullato',
    'Questo ordine è stato annullato.',
    'Scrivi al negozio se non era quello che volevi.',
  ),
  order_archived: plain(
    'Ordine chiuso',
    'Questo ordine è completato e non può più essere modificato.',
    contactShop,
  ),
  nothing_to_ship: plain('Nulla da spedire', 'Questo ordine non ha un indirizzo di consegna.', contactShop),
  rule_denied: plain(
    'Non possibile per questo ordine',
    'Questo ordine non può essere modificato in questo modo.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Nessuna decisione in attesa',
    'Questa modifica non aspetta una decisione, o è già stato deciso diversamente.',
    'Guarda le modifiche dell’ordine per vedere a che punto è.',
  ),
  approval_price_moved: plain(
    'Il prezzo è cambiato',
    'Il prezzo di questa modifica non è più quello che il cliente ha accettato. Non è stato modificato nulla.',
    'Rifiutala, così il cliente può chiederla di nuovo.',
  ),
  edit_limit_reached: plain(
    'Nessun’altra modifica',
    'Questo ordine è già stato modificato tutte le volte che il negozio consente.',
    'Scrivi al negozio se qualcosa non va ancora bene.',
  ),
  quantity_limit: plain(
    'Quantità troppo alta',
    'È più di quanto si possa ordinare qui in una volta. Non è stato modificato nulla.',
    'Scegli una quantità minore o scrivi al negozio.',
  ),
  value_limit: plain(
    'Modifica troppo grande',
    'Il prezzo dell’ordine cambierebbe più di quanto il negozio consenta. Non è stato modificato nulla.',
    'Scegli qualcosa con un prezzo più vicino o scrivi al negozio.',
  ),
  order_not_editable: plain(
    'Non possibile online',
    'Questo ordine non può essere modificato online.',
    'Scrivi al negozio: può modificarlo per te.',
  ),
  order_being_edited: plain(
    'Un momento',
    'Il negozio sta lavorando a questo ordine. Non è stato modificato nulla.',
    'Riprova tra un minuto.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
