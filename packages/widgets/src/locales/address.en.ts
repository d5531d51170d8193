import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Delivery address',
  open: 'Can be changed',
  closed: 'Final',
  saved: 'Changed',
  until: ({ date, time }, isToday) => `You can change this until ${isToday ? time : `${date}, ${time}`}`,
  nothingToShip: 'Nothing in this order is sent by post.',
  change: 'Change address',
};
