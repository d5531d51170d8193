import { beforeHour } from '../../before-hour.ts';
import type { MailWords } from './words.ts';

const hour = beforeHour('la ', 'las ');

/** Spanish mails, with the `tú` of the country's good shops. */
export const es: MailWords = {
  tag: 'es',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Hola:',
  subjects: {
    applied: ({ order }) => `Tu pedido ${order} se ha cambiado`,
    cancelled: ({ order }) => `Tu pedido ${order} se ha cancelado`,
    'payment-open': ({ order, amount }) => `Por pagar: ${amount} de tu pedido ${order}`,
    'payment-received': ({ order }) => `Hemos recibido tu pago del pedido ${order}`,
    reverted: ({ order }) => `El cambio de tu pedido ${order} se ha deshecho`,
    refunded: ({ order, amount }) => `Tu devolución de ${amount} está en camino (pedido ${order})`,
    'approval-requested': ({ order }) => `Tu solicitud de cambio del pedido ${order}`,
    approved: ({ order }) => `Aprobado: tu pedido ${order} se ha cambiado`,
    declined: ({ order }) => `Tu pedido ${order} sigue como estaba`,
  },
  sentences: {
    changed: ({ order }) => `Tu pedido ${order} se ha cambiado, como nos pediste.`,
    cancelled: ({ order }) => `Tu pedido ${order} se ha cancelado, como nos pediste.`,
    agreed: ({ order }) =>
      `La tienda ha dado su aprobación y tu pedido ${order} se ha cambiado, como nos pediste.`,
    moneyBack: ({ amount }) => `Te devolvemos ${amount}.`,
    creditBack: ({ amount }) => `Te devolvemos ${amount} en saldo de la tienda.`,
    toPay: ({ amount }) => `Importe por pagar: ${amount}.`,
    payBy: ({ date, time }) =>
      `Págalo, por favor, antes del ${date} a ${hour(time)}. Si hasta entonces no ha llegado el pago, el cambio se deshace y recibes lo que habías pedido antes.`,
    linkFollows: 'Te enviamos el enlace de pago en otro correo.',
    shopTells: 'La tienda te dirá cómo pagar.',
    paid: ({ order, amount }) =>
      `Gracias: hemos recibido ${amount}. Tu pedido ${order} se queda con el cambio, como nos pediste.`,
    unpaid: ({ order, date, time }) =>
      `El cambio de tu pedido ${order} no se pagó antes del ${date} a ${hour(time)}, así que lo hemos deshecho.`,
    notKept: ({ order }) =>
      `El cambio de tu pedido ${order} no se ha podido mantener, así que lo hemos deshecho.`,
    asBefore: 'Recibes tu pedido como estaba antes.',
    onItsWay: ({ order, amount }) =>
      `La devolución de ${amount} de tu pedido ${order} está en camino al medio de pago que usaste. Puede tardar unos días en aparecer.`,
    credited: ({ order, amount }) => `Has recibido ${amount} en saldo de la tienda por tu pedido ${order}.`,
    requested: ({ order }) =>
      `Tenemos tu solicitud de cambio del pedido ${order}. La tienda la revisa primero. Hasta entonces no cambia nada; te escribiremos en cuanto se decida.`,
    declined: ({ order }) =>
      `La tienda no ha podido aceptar tu solicitud. No se ha cambiado nada en tu pedido ${order}.`,
  },
  code: {
    subject: ({ order }) => `Tu código para el pedido ${order}`,
    asked: ({ order }) =>
      `Alguien, esperamos que tú, quiere ver el pedido ${order}. Escribe este código en la página en la que lo pediste.`,
    label: 'Tu código',
    valid: ({ time }) => `Es válido hasta ${hour(time)} y abre el pedido una sola vez.`,
    notAsked:
      '¿No lo has pedido tú? Entonces no hagas nada y no se lo des a nadie: sin el código nadie puede ver el pedido. La tienda nunca te lo pedirá.',
  },
  changes: {
    address: 'Dirección de entrega',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    giftMessage: 'Mensaje de regalo',
    deliveryNote: 'Para la entrega',
    shipping: 'Envío',
    none: { email: 'ninguno', phone: 'ninguno', note: 'sin texto' },
    quoted: (text) => `«${text}»`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} en lugar de ${before}`,
    takenOff: 'artículo quitado',
    quantity: (before, after) => `${after} en lugar de ${before}`,
    added: (quantity, item) => `Añadido: ${quantity} × ${item}`,
    wholeOrder: 'Todo el pedido',
  },
  takenBack: 'Se ha deshecho:',
  staying: 'Esto se queda como lo corregiste:',
  total: 'Total actual de tu pedido',
  pay: ({ amount }) => `Pagar ${amount}`,
  note: 'La tienda te escribe:',
  closing: '¿Hay algo que no está bien? Responde a este correo.',
  order: 'Ver tu pedido',
  store: 'Ir a la tienda',
};
