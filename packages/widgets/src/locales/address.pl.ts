import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Adres dostawy',
  open: 'Można zmienić',
  closed: 'Ostateczny',
  saved: 'Zmieniono',
  until: ({ date, time }, isToday) =>
    isToday ? `Możesz go zmienić do ${time}` : `Możesz go zmienić do: ${date}, ${time}`,
  nothingToShip: 'W tym zamówieniu nic nie jest wysyłane pocztą.',
  change: 'Zmień adres',
};
