import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'hoy', tomorrow: 'mañana', other: `el ${moment.date}` }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} a las ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` en ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Tu envío',
  statements: {
    preparing: {
      chip: 'En preparación',
      sentence: 'Estamos preparando tu pedido',
      note: 'El seguimiento aparecerá aquí en cuanto la empresa de transporte tenga tu paquete.',
    },
    preparing_rest: { chip: 'Entregado en parte', sentence: 'Estamos preparando el resto de tu pedido' },
    shipped: { chip: 'En camino', sentence: 'Tu paquete está en camino' },
    in_transit: { chip: 'En camino', sentence: 'Tu paquete está en camino' },
    arriving: {
      chip: 'En camino',
      sentence: ({ moment, day }) => (moment ? `Llega ${sayDay(moment, day)}` : 'Tu paquete está en camino'),
    },
    overdue: {
      chip: 'Con retraso',
      sentence: ({ moment }) => (moment ? `Con retraso: se esperaba el ${moment.date}` : 'Con retraso'),
      note: 'La empresa de transporte todavía no ha dado una nueva fecha.',
    },
    delayed: {
      chip: 'Con retraso',
      sentence: ({ moment, day }) =>
        moment ? `Con retraso: ahora llega ${sayDay(moment, day)}` : 'Con retraso',
      note: 'La empresa de transporte avisa de un retraso. No tienes que hacer nada.',
    },
    out_for_delivery: { chip: 'En reparto', sentence: ({ place }) => `En reparto${inPlace(place)}` },
    delivery_attempted: {
      chip: 'Entrega fallida',
      sentence: ({ moment, day }) => `Intento de entrega${dayAndTime(moment, day)}`,
      note: 'En la web de la empresa de transporte puedes ver los siguientes pasos.',
    },
    delivery_failed: {
      chip: 'No entregado',
      sentence: 'No se ha podido entregar tu paquete',
      note: 'Escribe a la tienda para saber qué se puede hacer.',
    },
    ready_for_pickup: {
      chip: 'Listo para recoger',
      sentence: ({ place }) => `Listo para recoger${inPlace(place)}`,
      note: 'En la web de la empresa de transporte puedes ver dónde y hasta cuándo.',
    },
    picked_up: { chip: 'Recogido', sentence: ({ moment, day }) => `Recogido${dayAndTime(moment, day)}` },
    delivered: { chip: 'Entregado', sentence: ({ moment, day }) => `Entregado${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Cancelado', sentence: 'Este paquete se ha cancelado' },
    order_cancelled: {
      chip: 'Cancelado',
      sentence: 'Este pedido se ha cancelado',
      note: 'No se enviará nada.',
    },
    nothing_to_track: { chip: 'Completado', sentence: 'En este pedido no hay nada que enviar' },
  },
  milestones: 'Progreso',
  milestone(milestone, isPickup) {
    const names = [
      'Pedido',
      'Enviado',
      isPickup ? 'Listo para recoger' : 'En reparto',
      isPickup ? 'Recogido' : 'Entregado',
    ] as const;
    return names[milestone];
  },
  reached: 'hecho',
  current: 'ahora',
  ahead: 'pendiente',
  track: (carrier) => (carrier ? `Seguir con ${carrier}` : 'Seguir este paquete'),
  opensNewTab: 'se abre en una pestaña nueva',
  parcel: (number) => `Paquete ${number}`,
  contents: 'En este paquete:',
  unshipped: 'Aún en preparación:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Ver todo el seguimiento',
  hideScans: 'Ocultar el seguimiento',
};
