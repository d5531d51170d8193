import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'Dirección de entrega',
  open: 'Se puede cambiar',
  closed: 'Definitiva',
  saved: 'Cambiada',
  until: ({ date, time }, isToday) =>
    isToday ? `Puedes cambiarla hasta las ${time}` : `Puedes cambiarla hasta el ${date} a las ${time}`,
  nothingToShip: 'En este pedido no hay nada que se envíe por correo.',
  change: 'Cambiar dirección',
};
