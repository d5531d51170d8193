import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Lieferadresse',
  open: 'Änderbar',
  closed: 'Fest',
  saved: 'Geändert',
  until: ({ date, time }, isToday) => `Änderbar bis ${isToday ? '' : `${date}, `}${time} Uhr`,
  nothingToShip: 'Aus dieser Bestellung wird nichts per Post verschickt.',
  change: 'Adresse ändern',
};
