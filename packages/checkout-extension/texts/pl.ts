import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Śledź lub zmień to zamówienie',
  waiting: 'Zamówienie zostało właśnie złożone, a sklep je przyjmuje. To potrwa kilka sekund.',
  notYet: {
    detail: 'Sklep jeszcze nie przyjął Twojego zamówienia.',
    nextStep: 'Spróbuj ponownie za minutę. Wszystkie szczegóły znajdziesz w e-mailu z potwierdzeniem.',
  },
  logIn: { detail: 'Zaloguj się, aby zmienić to zamówienie.', button: 'Zaloguj się' },
  setUp: 'Wpisz adres API Amend w ustawieniach tego bloku. Do tego czasu klienci nic nie widzą.',
};
