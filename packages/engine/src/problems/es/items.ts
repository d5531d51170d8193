import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Spanish of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'No quedaría nada',
    'Sin este artículo no quedaría nada en el pedido.',
    'En su lugar, cancela el pedido.',
  ),
  line_not_found: plain(
    'Artículo no encontrado',
    'Este artículo ya no está en el pedido, o no en esa cantidad.',
    'Recarga la página para ver cómo está ahora el pedido.',
  ),
  line_not_editable: plain(
    'No es posible con este artículo',
    'Este artículo no se puede cambiar.',
    'Escribe a la tienda si necesitas ayuda.',
  ),
  variant_not_found: plain('No disponible', 'Este artículo ya no se vende.', 'Elige otro.'),
  variant_not_offered: plain(
    'Aquí no es posible',
    'Este artículo no se puede elegir aquí.',
    'Elige otro o haz un nuevo pedido.',
  ),
  out_of_stock: plain(
    'Agotado',
    'No quedan suficientes unidades de este artículo. No se ha cambiado nada.',
    'Elige otro, o menos unidades.',
  ),
  offer_not_found: plain(
    'Oferta no encontrada',
    'La tienda no tiene esta oferta.',
    'Recarga la página para ver las ofertas actuales.',
  ),
  offer_not_available: plain(
    'Oferta no disponible',
    'Esta oferta ya no está disponible para tu pedido. No se ha cambiado nada.',
    'Recarga la página para ver las ofertas actuales.',
  ),
  offer_price_not_kept: plain(
    'No se ha añadido',
    'El sistema de la tienda no aplica el precio de esta oferta. No se ha cambiado nada.',
    'Escribe a la tienda: puede añadirlo al precio de la oferta.',
  ),
  discount_cannot_be_kept: plain(
    'No se ha cambiado',
    'Este artículo forma parte de un descuento que se perdería. No se ha cambiado nada.',
    'Escribe a la tienda: puede hacer el cambio y mantener tu descuento.',
  ),
  shipping_method_not_found: plain(
    'No disponible',
    'Este tipo de envío no está disponible para este pedido.',
    'Elige otro.',
  ),
  cancel_reason_not_offered: plain(
    'Elige un motivo',
    'Este motivo no está entre los que se pueden elegir.',
    'Elige uno de los motivos que aparecen.',
  ),
  refund_method_not_offered: plain(
    'Aquí no es posible',
    'La tienda no devuelve en saldo los pedidos cancelados.',
    'Elige que te devuelvan el dinero.',
  ),
  cancel_refused: plain(
    'No se ha cancelado',
    'No se ha podido cancelar el pedido. Sigue como estaba.',
    'Escribe a la tienda: todavía puede cancelarlo.',
  ),
  hold_refused: plain(
    'No se ha guardado',
    'No se ha podido retener el pedido hasta que se pague. No se ha cambiado nada.',
    'Inténtalo de nuevo más tarde o escribe a la tienda.',
  ),
  decrease_refused: plain(
    'Aquí no es posible',
    'La tienda no acepta cambios con los que el pedido cueste menos.',
    'Elige algo que cueste lo mismo o más, o escribe a la tienda.',
  ),
  change_refused: plain(
    'No se ha cambiado',
    'El sistema de la tienda no ha aceptado este cambio. Tu pedido sigue como estaba.',
    'Escribe a la tienda si necesitas ayuda.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
