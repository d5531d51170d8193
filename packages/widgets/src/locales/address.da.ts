import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Leveringsadresse',
  open: 'Kan ændres',
  closed: 'Endelig',
  saved: 'Ændret',
  until: ({ date, time }, isToday) =>
    isToday ? `Du kan ændre den indtil kl. ${time}` : `Du kan ændre den indtil ${date} kl. ${time}`,
  nothingToShip: 'Intet i denne ordre sendes med posten.',
  change: 'Ret adresse',
};
