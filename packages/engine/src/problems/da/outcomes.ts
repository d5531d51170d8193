import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Danish of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'Ordren er blevet ændret',
    'Ordren er blevet ændret, siden du så på den. Intet er gemt.',
    'Se på de nye oplysninger, og bekræft igen.',
  ),
  edit_interrupted: plain('Ikke gemt', 'Ændringen kunne ikke gemmes. Din ordre er som før.', 'Prøv igen.'),
  outcome_unknown: plain(
    'Tjekkes stadig',
    'Vi ved endnu ikke, om ændringen er gemt.',
    'Prøv igen om lidt. Den bliver ikke gemt to gange.',
  ),
  shop_unavailable: plain(
    'Ingen forbindelse',
    'Vi kan ikke få forbindelse til butikkens system lige nu. Intet er ændret.',
    'Prøv igen om et minut.',
  ),
  shop_busy: {
    title: 'Travlt',
    detail: () => 'Butikken har meget travlt lige nu. Intet er ændret.',
    nextStep: ({ wait = '1 sekund' }) => `Prøv igen om ${wait}.`,
  },
  shop_closed: plain(
    'Ikke længere muligt',
    'Butikken tilbyder ikke længere ændringer her. Intet er ændret.',
    'Kontakt butikken, hvis du har brug for hjælp.',
  ),
  internal_error: plain(
    'Noget gik galt',
    'Noget gik galt hos os.',
    'Prøv igen. Kontakt butikken, hvis det sker flere gange.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
