import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Swedish of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Inget skulle bli kvar',
    'Utan den här varan skulle inget bli kvar av beställningen.',
    'Avbeställ den i stället.',
  ),
  line_not_found: plain(
    'Varan hittades inte',
    'Den här varan finns inte längre i beställningen, eller inte i det antalet.',
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
    'Den här varan går inte att välja här.',
    'Välj en annan eller gör en ny beställning.',
  ),
  out_of_stock: plain(
    'Slutsåld',
    'Det finns inte tillräckligt många kvar av den här varan. Inget har ändrats.',
    'Välj en annan eller ett mindre antal.',
  ),
  offer_not_found: plain(
    'Inget sådant erbjudande',
    'Butiken har inte det här erbjudandet.',
    'Ladda om sidan för att se vad butiken erbjuder nu.',
  ),
  offer_not_available: plain(
    'Erbjudandet gäller inte längre',
    'Det här erbjudandet gäller inte längre för din beställning. Inget har ändrats.',
    'Ladda om sidan för att se vad butiken erbjuder nu.',
  ),
  offer_price_not_kept: plain(
    'Inte tillagt',
    'Butikens system ger inte erbjudandet till sitt pris. Inget har ändrats.',
    'Kontakta butiken så kan de lägga till varan till erbjudandets pris.',
  ),
  discount_cannot_be_kept: plain(
    'Inte ändrat',
    'Den här varan ingår i en rabatt som skulle gå förlorad. Inget har ändrats.',
    'Kontakta butiken så kan de ändra varan så att du behåller rabatten.',
  ),
  shipping_method_not_found: plain(
    'Finns inte',
    'Det här fraktsättet finns inte för den här beställningen.',
    'Välj ett annat.',
  ),
  cancel_reason_not_offered: plain(
    'Välj en anledning',
    'Den anledningen går inte att välja här.',
    'Välj en av anledningarna som visas.',
  ),
  refund_method_not_offered: plain(
    'Går inte här',
    'Butiken ger inte tillgodohavande för avbeställningar.',
    'Välj att få tillbaka pengarna.',
  ),
  cancel_refused: plain(
    'Inte avbeställd',
    'Beställningen kunde inte avbeställas. Den är som förut.',
    'Kontakta butiken så kan de fortfarande avbeställa den.',
  ),
  hold_refused: plain(
    'Inte sparat',
    'Beställningen kunde inte hållas kvar tills den är betald. Inget har ändrats.',
    'Försök igen senare eller kontakta butiken.',
  ),
  decrease_refused: plain(
    'Går inte här',
    'Butiken tar inte emot ändringar som gör beställningen billigare.',
    'Välj något som kostar lika mycket eller mer, eller kontakta butiken.',
  ),
  change_refused: plain(
    'Inte ändrat',
    'Butikens system godtog inte den här ändringen. Din beställning är som förut.',
    'Kontakta butiken om du behöver hjälp.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
