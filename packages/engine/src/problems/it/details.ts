import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Italian of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Controlla l’indirizzo',
    'Qualcosa nell’indirizzo non è corretto.',
    'Correggi i campi segnalati.',
  ),
  address_locked: plain(
    'Qui non è possibile',
    'Questa parte dell’indirizzo non può essere modificata, perché potrebbe cambiare il prezzo.',
    'Scrivi al negozio per far arrivare l’ordine a questo indirizzo.',
  ),
  address_unchanged: plain('Nessuna modifica', 'È l’indirizzo che abbiamo già.', 'Modifica almeno un campo.'),
  address_refused: plain(
    'Indirizzo non accettato',
    'Il sistema del negozio non ha accettato questo indirizzo.',
    'Controlla l’indirizzo e riprova.',
  ),
  address_not_forwarded: plain(
    'Non modificato',
    'Non è stato possibile comunicare il nuovo indirizzo al magazzino, quindi non è stato modificato nulla.',
    'Scrivi presto al negozio: può fermare il pacco.',
  ),
  price_would_change: plain(
    'Non modificato',
    'Questo indirizzo cambierebbe il prezzo dell’ordine, quindi non è stato modificato nulla.',
    'Scrivi al negozio per far arrivare l’ordine a questo indirizzo.',
  ),
  nothing_changed: plain('Nessuna modifica', 'L’ordine è già così.', 'Scegli qualcos’altro.'),
  contact_invalid: plain(
    'Controlla il telefono',
    'Questo numero di telefono non è completo.',
    'Inseriscilo con il prefisso del paese, per esempio +39 02 1234567.',
  ),
  contact_refused: plain(
    'Non accettato',
    'Il sistema del negozio non ha accettato questo indirizzo e-mail o questo numero di telefono.',
    'Controlla quello che hai scritto e riprova.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
