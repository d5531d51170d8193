import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Bestellung verfolgen oder ändern',
  waiting: 'Die Bestellung ist gerade eingegangen, und der Shop nimmt sie auf. Das dauert einige Sekunden.',
  notYet: {
    detail: 'Der Shop hat die Bestellung noch nicht aufgenommen.',
    nextStep:
      'Bitte in einer Minute noch einmal versuchen. In der Bestellbestätigung per E-Mail steht alles dazu.',
  },
  logIn: { detail: 'Zum Ändern der Bestellung bitte anmelden.', button: 'Anmelden' },
  setUp:
    'Bitte in den Einstellungen dieses Blocks die Adresse der Amend-API eintragen. Bis dahin wird in der Kasse nichts angezeigt.',
};
