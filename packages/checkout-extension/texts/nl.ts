import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Bestelling volgen of aanpassen',
  waiting: 'Je bestelling is net geplaatst en de winkel verwerkt hem nu. Dit duurt een paar seconden.',
  notYet: {
    detail: 'De winkel heeft je bestelling nog niet verwerkt.',
    nextStep: 'Probeer het over een minuut opnieuw. In je bevestigingsmail vind je alles over je bestelling.',
  },
  logIn: { detail: 'Log in om deze bestelling aan te passen.', button: 'Inloggen' },
  setUp:
    'Vul het adres van de Amend-API in bij de instellingen van dit blok. Tot die tijd zien klanten niets.',
};
