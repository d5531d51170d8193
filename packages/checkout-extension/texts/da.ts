import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Følg eller ret ordren',
  waiting: 'Du har lige bestilt, og butikken er ved at modtage ordren. Det tager nogle få sekunder.',
  notYet: {
    detail: 'Butikken har endnu ikke modtaget din ordre.',
    nextStep: 'Prøv igen om et minut. Alt om den står i den ordrebekræftelse, du har fået på e-mail.',
  },
  logIn: { detail: 'Log ind for at rette ordren.', button: 'Log ind' },
  setUp: 'Angiv adressen på Amends API i indstillingerne for denne blok. Indtil da ser kunderne ingenting.',
};
