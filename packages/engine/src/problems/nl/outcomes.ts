import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Dutch of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'De bestelling is veranderd',
    'De bestelling is intussen veranderd. Er is niets opgeslagen.',
    'Bekijk de nieuwe gegevens en bevestig opnieuw.',
  ),
  edit_interrupted: plain(
    'Niet opgeslagen',
    'De wijziging kon niet worden opgeslagen. Je bestelling is zoals die was.',
    'Probeer het opnieuw.',
  ),
  outcome_unknown: plain(
    'We controleren het nog',
    'We weten nog niet of de wijziging is opgeslagen.',
    'Probeer het zo nog eens. De wijziging wordt niet dubbel opgeslagen.',
  ),
  shop_unavailable: plain(
    'Niet bereikbaar',
    'Het systeem van de winkel is nu niet bereikbaar. Er is niets aangepast.',
    'Probeer het over een minuut opnieuw.',
  ),
  shop_busy: {
    title: 'Druk',
    detail: () => 'Het is nu erg druk bij de winkel. Er is niets aangepast.',
    nextStep: ({ wait = '1 seconde' }) => `Probeer het over ${wait} opnieuw.`,
  },
  shop_closed: plain(
    'Niet meer mogelijk',
    'Bij deze winkel kun je hier niets meer aanpassen. Er is niets aangepast.',
    'Neem contact op met de winkel als je hulp nodig hebt.',
  ),
  internal_error: plain(
    'Er ging iets mis',
    'Er ging aan onze kant iets mis.',
    'Probeer het opnieuw. Blijft het gebeuren, neem dan contact op met de winkel.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
