import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Italian of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Non resterebbe nulla',
    'Senza questo articolo non resterebbe nulla nell’ordine.',
    'Annulla piuttosto l’ordine.',
  ),
  line_not_found: plain(
    'Articolo non trovato',
    'Questo articolo non è più nell’ordine, o non in questa quantità.',
    'Ricarica la pagina per vedere com’è ora l’ordine.',
  ),
  line_not_editable: plain(
    'Non possibile per questo articolo',
    'Questo articolo non può essere modificato.',
    'Scrivi al negozio se hai bisogno di aiuto.',
  ),
  variant_not_found: plain('Non disponibile', 'Questo articolo non è più in vendita.', 'Scegline un altro.'),
  variant_not_offered: plain(
    'Qui non è possibile',
    'Questo articolo non può essere scelto qui.',
    'Scegline un altro o fai un nuovo ordine.',
  ),
  out_of_stock: plain(
    'Esaurito',
    'Di questo articolo non ne restano abbastanza. Non è stato modificato nulla.',
    'Scegli un altro articolo o una quantità minore.',
  ),
  offer_not_found: plain(
    'Offerta non trovata',
    'Il negozio non ha questa offerta.',
    'Ricarica la pagina per vedere le offerte attuali.',
  ),
  offer_not_available: plain(
    'Offerta non disponibile',
    'Questa offerta non è più disponibile per il tuo ordine. Non è stato modificato nulla.',
    'Ricarica la pagina per vedere le offerte attuali.',
  ),
  offer_price_not_kept: plain(
    'Non aggiunto',
    'Il sistema del negozio non applica il prezzo di questa offerta. Non è stato modificato nulla.',
    'Scrivi al negozio: può aggiungere l’articolo al prezzo dell’offerta.',
  ),
  discount_cannot_be_kept: plain(
    'Non modificato',
    'Questo articolo fa parte di uno sconto che andrebbe perso. Non è stato modificato nulla.',
    'Scrivi al negozio: può fare la modifica e mantenere il tuo sconto.',
  ),
  shipping_method_not_found: plain(
    'Non disponibile',
    'Questo tipo di spedizione non è disponibile per questo ordine.',
    'Scegline un altro.',
  ),
  cancel_reason_not_offered: plain(
    'Scegli un motivo',
    'Questo motivo non è tra quelli disponibili.',
    'Scegli uno dei motivi mostrati.',
  ),
  refund_method_not_offered: plain(
    'Qui non è possibile',
    'Per gli ordini annullati non è previsto il credito del negozio.',
    'Scegli il rimborso in denaro.',
  ),
  cancel_refused: plain(
    'Non annullato',
    'Non è stato possibile annullare l’ordine. È rimasto com’era.',
    'Scrivi al negozio: può ancora annullarlo.',
  ),
  hold_refused: plain(
    'Non salvato',
    'Non è stato possibile trattenere l’ordine fino al pagamento. Non è stato modificato nulla.',
    'Riprova più tardi o scrivi al negozio.',
  ),
  decrease_refused: plain(
    'Qui non è possibile',
    'Il negozio non accetta modifiche che riducono il prezzo dell’ordine.',
    'Scegli qualcosa che costi almeno altrettanto o scrivi al negozio.',
  ),
  change_refused: plain(
    'Non modificato',
    'Il sistema del negozio non ha accettato questa modifica. Il tuo ordine è rimasto com’era.',
    'Scrivi al negozio se hai bisogno di aiuto.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
