import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Adresse de livraison',
  open: 'Modifiable',
  closed: 'Définitive',
  saved: 'Modifiée',
  until: ({ date, time }, isToday) =>
    isToday ? `Modifiable jusqu’à ${time}` : `Modifiable jusqu’au ${date} à ${time}`,
  nothingToShip: 'Rien dans cette commande n’est envoyé par la poste.',
  change: 'Modifier l’adresse',
};
