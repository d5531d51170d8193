import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Indirizzo di consegna',
  open: 'Modificabile',
  closed: 'Definitivo',
  saved: 'Modificato',
  until: ({ date, time }, isToday) =>
    isToday ? `Puoi modificarlo fino alle ${time}` : `Puoi modificarlo fino a ${date} alle ${time}`,
  nothingToShip: 'In questo ordine non c’è nulla da spedire per posta.',
  change: 'Modifica indirizzo',
};
