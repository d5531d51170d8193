import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Swedish of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Inget skulle bli kvar',
    'Utan den här varan skulle inget bli kvar av beställningen.',
    'Avbeställ i stället hela beställningen.',
  ),
  line_not_found: plain(
    'Varan hittades inte',
    'Varan finns inte längre i beställningen, eller inte i så stort antal.',
    'Ladda om sidan för att se beställningen som den är nu.',
  ),
  line_not_editable: plain(
    'Går inte för den här varan',
    'Den här varan kan inte ändras.',
    'Kontakta butiken om du behöver hjälp.',
  ),
  variant_not_found: plain('Finns inte', 'Den här varan säljs inte längre.', 'Välj en annan.'),
  variant_not_offered: plain(
    'Går inte här',
    'Den här varan kan inte väljas här.',
    'Välj en annan eller gör en ny beställning.',
  ),
  out_of_stock: plain(
    'Slutsåld',
    'Det finns inte tillräckligt många kvar av den här varan. Inget har ändrats.',
    'Välj en annan vara eller ett mindre antal.',
  ),
  offer_not_found: plain(
    'Erbjudandet finns inte',
    'Butiken har inget sådant erbjudande.',
    'Ladda om sidan för att se vad butiken erbjuder nu.',
  ),
  offer_not_available: plain(
    'Erbjudandet gäller inte längre',
    'Erbjudandet gäller inte längre för din beställning. Inget har ändrats.',
    'Ladda om sidan för att se vad butiken erbjuder nu.',
  ),
  offer_price_not_kept: plain(
    'Inte tillagd',
    'Butikens system ger inte varan till erbjudandets pris. Inget har ändrats.',
    'Kontakta butiken: de kan lägga till den till erbjudandets pris.',
  ),
  discount_cannot_be_kept: plain(
    'Inte ändrad',
    'Varan ingår i en rabatt som skulle gå förlorad. Inget har ändrats.',
    'Kontakta butiken: de kan ändra varan och behålla din rabatt.',
  ),
  shipping_method_not_found: plain(
    'Finns inte',
    'Det fraktsättet finns inte för den här beställningen.',
    'Välj ett annat.',
  ),
  cancel_reason_not_offered: plain(
    'Välj en anledning',
    'Den anledningen går inte att välja.',
    'Välj någon av anledningarna som visas.',
  ),
  refund_method_not_offered: plain(
    'Går inte här',
    'Butiken ger inte tillgodohavande för en avbeställd order.',
    'Välj att få tillbaka pengarna.',
  ),
  cancel_refused: plain(
    'Inte avbeställd',
    'Beställningen kunde inte avbeställas. Den är som den var.',
    'Kontakta butiken: de kan fortfarande avbeställa den.',
  ),
  hold_refused: plain(
    'Inte sparad',
    'Beställningen kunde inte hållas kvar tills den är betald. Inget har ändrats.',
    'Försök igen senare eller kontakta butiken.',
  ),
  decrease_refused: plain(
    'Går inte här',
    'Butiken tar inte emot ändringar som gör beställningen billigare.',
    'Välj något som kostar lika mycket eller mer, eller kontakta butiken.',
  ),
  change_refused: plain(
    'Inte ändrad',
    'Butikens system accepterade inte ändringen. Din beställning är som den var.',
    'Kontakta butiken om du behöver hjälp.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
