import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in German of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Nichts bliebe übrig',
    'Ohne diesen Artikel bliebe von der Bestellung nichts übrig.',
    'Stornieren Sie stattdessen die Bestellung.',
  ),
  line_not_found: plain(
    'Artikel nicht gefunden',
    'Dieser Artikel ist nicht mehr in der Bestellung, oder nicht so oft.',
    'Laden Sie die Seite neu, um den aktuellen Stand zu sehen.',
  ),
  line_not_editable: plain(
    'Bei diesem Artikel nicht möglich',
    'Dieser Artikel kann nicht geändert werden.',
    'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
  ),
  variant_not_found: plain(
    'Nicht erhältlich',
    'Dieser Artikel wird nicht mehr verkauft.',
    'Wählen Sie einen anderen.',
  ),
  variant_not_offered: plain(
    'Hier nicht möglich',
    'Dieser Artikel kann hier nicht gewählt werden.',
    'Wählen Sie einen anderen oder bestellen Sie neu.',
  ),
  out_of_stock: plain(
    'Ausverkauft',
    'Von diesem Artikel sind nicht mehr genug da. Es wurde nichts geändert.',
    'Wählen Sie einen anderen oder weniger davon.',
  ),
  offer_not_found: plain(
    'Kein solches Angebot',
    'Dieses Angebot macht der Shop nicht.',
    'Laden Sie die Seite neu, um die aktuellen Angebote zu sehen.',
  ),
  offer_not_available: plain(
    'Angebot nicht verfügbar',
    'Dieses Angebot gibt es für Ihre Bestellung nicht mehr. Es wurde nichts geändert.',
    'Laden Sie die Seite neu, um die aktuellen Angebote zu sehen.',
  ),
  offer_price_not_kept: plain(
    'Nicht hinzugefügt',
    'Das System des Shops gibt dieses Angebot nicht zu seinem Preis. Es wurde nichts geändert.',
    'Wenden Sie sich an den Shop: Dort kann es zum Angebotspreis hinzugefügt werden.',
  ),
  discount_cannot_be_kept: plain(
    'Nicht geändert',
    'Dieser Artikel gehört zu einem Rabatt, der verloren ginge. Es wurde nichts geändert.',
    'Wenden Sie sich an den Shop: Dort kann der Artikel geändert werden und der Rabatt bleibt.',
  ),
  shipping_method_not_found: plain(
    'Nicht verfügbar',
    'Diese Versandart gibt es für diese Bestellung nicht.',
    'Wählen Sie eine andere.',
  ),
  cancel_reason_not_offered: plain(
    'Grund wählen',
    'Dieser Grund steht nicht zur Wahl.',
    'Wählen Sie einen der gezeigten Gründe.',
  ),
  refund_method_not_offered: plain(
    'Hier nicht möglich',
    'Der Shop schreibt stornierte Bestellungen nicht als Guthaben gut.',
    'Wählen Sie die Erstattung.',
  ),
  cancel_refused: plain(
    'Nicht storniert',
    'Die Bestellung konnte nicht storniert werden. Sie ist, wie sie war.',
    'Wenden Sie sich an den Shop: Dort kann sie noch storniert werden.',
  ),
  hold_refused: plain(
    'Nicht gespeichert',
    'Die Bestellung konnte nicht zurückgehalten werden, bis sie bezahlt ist. Es wurde nichts geändert.',
    'Versuchen Sie es später noch einmal, oder wenden Sie sich an den Shop.',
  ),
  decrease_refused: plain(
    'Hier nicht möglich',
    'Der Shop nimmt keine Änderungen an, durch die die Bestellung günstiger wird.',
    'Wählen Sie etwas, das mindestens so viel kostet, oder wenden Sie sich an den Shop.',
  ),
  change_refused: plain(
    'Nicht geändert',
    'Das System des Shops hat diese Änderung nicht angenommen. Ihre Bestellung ist, wie sie war.',
    'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
