import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Endereço de entrega',
  open: 'Pode ser alterado',
  closed: 'Definitivo',
  saved: 'Alterado',
  until: ({ date, time }, isToday) =>
    isToday ? `Você pode alterar até as ${time}` : `Você pode alterar até ${date}, às ${time}`,
  nothingToShip: 'Nada neste pedido é enviado pelo correio.',
  change: 'Alterar endereço',
};
