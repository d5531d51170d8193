import type { ProblemCode } from '@amend/contract';

import { beforeHour } from '../../before-hour.ts';
import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const hour = beforeHour('la ', 'las ');

const contactShop = 'Escribe a la tienda si necesitas ayuda.';

/** What is said in Spanish of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Aquí no es posible',
    'En esta página no se puede hacer este tipo de cambio.',
    contactShop,
  ),
  change_not_offered: plain('Aquí no es posible', 'Esta tienda no ofrece este tipo de cambio.', contactShop),
  stronger_proof_needed: {
    title: 'Falta una comprobación',
    detail: () => 'Para este cambio, la tienda necesita estar más segura de que el pedido es tuyo.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Puedes ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Pedido no encontrado',
    'No hemos encontrado este pedido.',
    'Después de pagar puede tardar un momento. Inténtalo de nuevo en un minuto.',
  ),
  receipt_not_available: plain(
    'Aún no hay comprobante',
    'No hay comprobante de este cambio.',
    'Llega cuando el cambio está en el pedido. Si no llega, escribe a la tienda.',
  ),
  edit_not_found: plain('Cambio no encontrado', 'No hemos encontrado este cambio.', contactShop),
  event_not_found: plain(
    'Evento no encontrado',
    'No hemos encontrado este evento, o no hay adónde enviarlo.',
    'Revisa su identificador y adónde envía los eventos la configuración.',
  ),
  data_request_not_found: plain(
    'Solicitud no encontrada',
    'No hemos encontrado esta solicitud de datos.',
    'Revisa su número.',
  ),
  data_erased: plain(
    'Datos borrados',
    'Los datos personales que hacen falta se han borrado.',
    'No hay nada que hacer: ya no se guardan en ningún sitio.',
  ),
  edit_in_progress: plain(
    'Un momento',
    'Se está guardando otro cambio de este pedido.',
    'Inténtalo de nuevo en unos segundos.',
  ),
  edit_window_passed: {
    title: 'Ya no se puede cambiar',
    detail: ({ closedAt }) =>
      closedAt
        ? `Este pedido se podía cambiar hasta ${hour(closedAt)}.`
        : 'Este pedido ya no se puede cambiar.',
    nextStep: () => 'Escribe a la tienda: quizá todavía pueda ayudarte.',
  },
  edit_window_not_open: {
    title: 'Ahora no es posible',
    detail: ({ opensAt }) =>
      opensAt
        ? `Los cambios de este pedido están en pausa hasta el ${opensAt.date} a ${hour(opensAt.time)}.`
        : 'Los cambios de este pedido están en pausa ahora mismo.',
    nextStep: () => 'Vuelve entonces o escribe a la tienda.',
  },
  fulfillment_started: {
    title: 'Ya lo estamos preparando',
    detail: ({ isDelivered }) =>
      isDelivered
        ? 'Este pedido ya se ha entregado.'
        : 'Este pedido ya se está empaquetando o está en camino.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Escribe a la tienda si algo no está bien.'
        : 'Escribe a la tienda o pide a la empresa de transporte que desvíe el paquete.',
  },
  order_cancelled: plain(
    'Pedido cancelado',
    'Este pedido se ha cancelado.',
    'Escribe a la tienda si no era lo que querías.',
  ),
  order_archived: plain(
    'Pedido cerrado',
    'Este pedido está completado y ya no se puede cambiar.',
    contactShop,
  ),
  nothing_to_ship: plain('Nada que enviar', 'Este pedido no tiene dirección de entrega.', contactShop),
  rule_denied: plain(
    'No es posible con este pedido',
    'Este pedido no se puede cambiar de esta manera.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Nada pendiente',
    'Este cambio no espera ninguna decisión, o ya se decidió otra cosa.',
    'Mira los cambios del pedido para ver en qué punto está.',
  ),
  approval_price_moved: plain(
    'El precio ha cambiado',
    'El precio de este cambio ya no es el que aceptó el cliente. No se ha cambiado nada.',
    'Recházalo para que el cliente pueda pedirlo de nuevo.',
  ),
  edit_limit_reached: plain(
    'No hay más cambios',
    'Este pedido ya se ha cambiado todas las veces que permite la tienda.',
    'Escribe a la tienda si todavía hay algo que no está bien.',
  ),
  quantity_limit: plain(
    'Demasiadas unidades',
    'Es más de lo que se puede pedir aquí de una vez. No se ha cambiado nada.',
    'Elige una cantidad menor o escribe a la tienda.',
  ),
  value_limit: plain(
    'Cambio demasiado grande',
    'El precio del pedido cambiaría más de lo que permite la tienda. No se ha cambiado nada.',
    'Elige algo de un precio más parecido o escribe a la tienda.',
  ),
  order_not_editable: plain(
    'No es posible por internet',
    'Este pedido no se puede cambiar por internet.',
    'Escribe a la tienda: puede cambiarlo por ti.',
  ),
  order_being_edited: plain(
    'Un momento',
    'La tienda está trabajando ahora mismo en este pedido. No se ha cambiado nada.',
    'Inténtalo de nuevo en un minuto.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
