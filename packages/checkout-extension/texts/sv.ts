import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Följ eller ändra beställningen',
  waiting: 'Du har precis beställt, och butiken tar emot beställningen. Det tar några sekunder.',
  notYet: {
    detail: 'Butiken har inte tagit emot din beställning än.',
    nextStep: 'Försök igen om en minut. I orderbekräftelsen som du fått via e-post står allt om den.',
  },
  logIn: { detail: 'Logga in för att ändra beställningen.', button: 'Logga in' },
  setUp:
    'Ange adressen till Amends API i inställningarna för det här blocket. Fram till dess ser kunderna ingenting.',
};
