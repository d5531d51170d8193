import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: 'minuto', hour: 'hora', day: 'día' } as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `Tu pedido ${name}`, address: 'Dirección de entrega', all: 'Ver todo el pedido' },
  price(flow, amount) {
    return {
      collect: `Pagas ${amount} más`,
      refund: `Te devolvemos ${amount}`,
      credit: `Recibes ${amount} en saldo de la tienda`,
      more: `Tu pedido cuesta ${amount} más`,
      less: `Tu pedido cuesta ${amount} menos`,
      none: 'El precio no cambia',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Pagas en la página siguiente, en un plazo de ${within}. Hasta entonces retenemos tu pedido. Si no se paga, el cambio se deshace y todo se envía como estaba.`,
      refund: 'El dinero vuelve a tu medio de pago en cuanto se guarde el cambio.',
      credit: 'Lo recibes en cuanto se guarde el cambio.',
      more: 'Lo pagas junto con tu pedido.',
      less: 'Pagas esa cantidad menos por tu pedido.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`,
  needsApproval: 'La tienda tiene que dar antes su aprobación. Hasta entonces no cambia ni se cobra nada.',
  newQuote: 'El pedido ha cambiado mientras tanto. Esto es lo que supone ahora el cambio.',
  total: 'Total',
  before: 'antes',
  after: 'después',
  checking: 'Comprobando…',
  saving: 'Guardando…',
  back: 'Volver',
  goOn: 'Cambiar otra cosa',
  saved: 'Cambiado',
  closed: 'Definitivo',
  until: ({ date, time }, isToday) =>
    isToday ? `Puedes cambiarlo hasta las ${time}` : `Puedes cambiarlo hasta el ${date} a las ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} por pagar`;
    return isToday
      ? `${amount} por pagar antes de las ${by.time}`
      : `${amount} por pagar antes del ${by.date} a las ${by.time}`;
  },
  dueChip: 'Por pagar',
  dueNote:
    'Hasta entonces retenemos tu pedido. Si no se paga, el cambio se deshace y todo se envía como estaba.',
  pay: (amount) => `Pagar ${amount}`,
  payByMail: 'La tienda te envía el enlace de pago por correo.',
  news: {
    'approval-waiting': {
      chip: 'En la tienda',
      sentence: 'La tienda está revisando tu cambio',
      note: 'Hasta que lo apruebe no cambia ni se cobra nada. Te avisará por correo.',
    },
    declined: {
      chip: 'Rechazado',
      sentence: 'La tienda no ha podido hacer este cambio',
      note: 'Tu pedido sigue como estaba. Escribe a la tienda si otra cosa te ayudaría.',
    },
    unpaid: {
      chip: 'Deshecho',
      sentence: 'El cambio se ha deshecho porque no se pagó',
      note: 'Todo se envía como estaba. Mientras el pedido siga abierto, puedes volver a hacer el cambio.',
    },
    paid: {
      chip: 'Pagado',
      sentence: 'Pagado, y el cambio está hecho',
      note: 'No tienes que hacer nada más.',
    },
    approved: {
      chip: 'Cambiado',
      sentence: 'La tienda ha dado su aprobación y el cambio está hecho',
      note: 'No tienes que hacer nada más.',
    },
  },
  accepted: 'Tenemos tu cambio y lo estamos haciendo.',
  cancel: {
    title: 'Cancelar el pedido',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Puedes cancelar este pedido hasta que se prepare';
      return isToday
        ? `Puedes cancelar este pedido hasta las ${closesAt.time}`
        : `Puedes cancelar este pedido hasta el ${closesAt.date} a las ${closesAt.time}`;
    },
    begin: 'Cancelar este pedido…',
    question: '¿Cancelar este pedido?',
    confirm: 'Cancelar el pedido',
    keep: 'Conservar mi pedido',
    instead: '¿Te serviría cambiar algo?',
    reason: '¿Por qué? Es opcional',
    refundTo: '¿Adónde enviamos el dinero?',
    methods: { 'original-payment': 'A mi método de pago', 'store-credit': 'Saldo en la tienda' },
    next: 'Continuar',
    refund: (method, amount) =>
      ({
        'original-payment': `Te devolvemos ${amount} al método de pago que usaste, normalmente en 5–10 días.`,
        'store-credit': `Recibes ${amount} como saldo para gastar en esta tienda.`,
        none: 'No se te ha cobrado nada, así que no hay nada que devolver.',
      })[method],
    final: 'Un pedido cancelado no se puede recuperar.',
    chip: 'Cancelado',
    done: 'Tu pedido está cancelado',
  },
  window: {
    title: 'Cambios',
    open: 'Se puede cambiar',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Puedes cambiar este pedido hasta que se prepare';
      return isToday
        ? `Puedes cambiar este pedido hasta las ${closesAt.time}`
        : `Puedes cambiar este pedido hasta el ${closesAt.date} a las ${closesAt.time}`;
    },
    left: (minutes) => (minutes === 1 ? 'Queda 1 minuto' : `Quedan ${minutes} minutos`),
    can: 'Todavía posible',
    kinds: {
      'correct-address': 'Dirección',
      'swap-item': 'Talla o color',
      'set-quantity': 'Cantidad',
      'add-item': 'Más artículos',
      'change-shipping': 'Envío',
      'correct-contact': 'Datos de contacto',
      'add-note': 'Notas',
      'cancel-order': 'Cancelación',
    },
    rest: 'Nada más se puede cambiar aquí.',
    afterwards: 'Después, escribe a la tienda: quizá aún pueda ayudarte.',
  },
  swap: {
    title: 'Cambiar un artículo',
    nothing: 'En este pedido no hay nada que se pueda cambiar',
    noOther: 'No hay otra opción para este artículo',
    choose: 'Cambiar',
    units: (count) => `${count} ×`,
    soldOut: 'agotado',
    present: 'pedido',
    quantity: 'Cuántos',
    to: (name) => `Cambiar por ${name}`,
    more: (count) => `${count} más`,
    done: (name) => `Cambiado: recibirás ${name}`,
  },
  upsell: {
    title: 'Añadir un artículo',
    nothing: 'No hay nada más que añadir a este pedido',
    add: 'Añadir a mi pedido',
    decline: 'No, gracias',
    insteadOf: 'en lugar de',
    payNext: (amount, within) => `Pagas ${amount} en la página siguiente, en un plazo de ${within}.`,
    added: (name) => `Añadido: ${name}`,
    undo: 'Quitarlo del pedido',
    undoTitle: '¿Quitarlo del pedido?',
    removed: (name) => `Quitado: ${name}`,
    others: 'Ver ofertas',
  },
};
