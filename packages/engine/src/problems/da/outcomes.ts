import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Danish of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'Ordren er blevet ændret',
    'Ordren er blevet ændret, siden du så på den. Der er ikke gemt noget.',
    'Se på de nye oplysninger, og bekræft igen.',
  ),
  edit_interrupted: plain(
    'Ikke gemt',
    'Ændringen kunne ikke gemmes. Din ordre er, som den var.',
    'Prøv igen.',
  ),
  outcome_unknown: plain(
    'Vi tjekker stadig',
    'Vi ved endnu ikke, om ændringen blev gemt.',
    'Prøv igen om lidt. Den bliver ikke gemt to gange.',
  ),
  shop_unavailable: plain(
    'Ingen forbindelse',
    'Vi kan ikke få forbindelse til butikkens system lige nu. Der er ikke ændret noget.',
    'Prøv igen om et minut.',
  ),
  shop_busy: {
    title: 'Travlt',
    detail: () => 'Butikken har meget travlt lige nu. Der er ikke ændret noget.',
    nextStep: ({ wait = '1 sekund' }) => `Prøv igen om ${wait}.`,
  },
  shop_closed: plain(
    'Ikke længere muligt',
    'Butikken tager ikke længere imod ændringer her. Der er ikke ændret noget.',
    'Kontakt butikken, hvis du har brug for hjælp.',
  ),
  internal_error: plain(
    'Noget gik galt',
    'Noget gik galt hos os.',
    'Prøv igen. Kontakt butikken, hvis det bliver ved.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
