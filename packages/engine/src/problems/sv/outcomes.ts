import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Swedish of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'Beställningen har ändrats',
    'Beställningen har ändrats sedan du tittade på den. Inget har sparats.',
    'Titta på de nya uppgifterna och bekräfta igen.',
  ),
  edit_interrupted: plain(
    'Inte sparad',
    'Ändringen kunde inte sparas. Din beställning är som den var.',
    'Försök igen.',
  ),
  outcome_unknown: plain(
    'Kontrolleras fortfarande',
    'Vi vet inte än om ändringen har sparats.',
    'Försök igen om en stund. Den sparas inte två gånger.',
  ),
  shop_unavailable: plain(
    'Går inte att nå',
    'Butikens system går inte att nå just nu. Inget har ändrats.',
    'Försök igen om en minut.',
  ),
  shop_busy: {
    title: 'Mycket att göra',
    detail: () => 'Butiken har väldigt mycket att göra just nu. Inget har ändrats.',
    nextStep: ({ wait = '1 sekund' }) => `Försök igen om ${wait}.`,
  },
  shop_closed: plain(
    'Går inte längre',
    'Butiken tar inte längre emot ändringar här. Inget har ändrats.',
    'Kontakta butiken om du behöver hjälp.',
  ),
  internal_error: plain(
    'Något gick fel',
    'Något gick fel hos oss.',
    'Försök igen. Kontakta butiken om det händer flera gånger.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
