import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Bezorgadres',
  open: 'Aan te passen',
  closed: 'Definitief',
  saved: 'Aangepast',
  until: ({ date, time }, isToday) =>
    isToday ? `Aan te passen tot ${time}` : `Aan te passen tot ${date}, ${time}`,
  nothingToShip: 'Er wordt niets van deze bestelling per post verstuurd.',
  change: 'Adres aanpassen',
};
