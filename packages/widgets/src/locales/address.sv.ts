import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Leveransadress',
  open: 'Kan ändras',
  closed: 'Slutgiltig',
  saved: 'Ändrad',
  until: ({ date, time }, isToday) =>
    isToday ? `Du kan ändra adressen till kl. ${time}` : `Du kan ändra adressen till ${date} kl. ${time}`,
  nothingToShip: 'Inget i den här beställningen skickas med posten.',
  change: 'Ändra adress',
};
