import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Spanish of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Revisa la dirección',
    'Hay algo en la dirección que no es correcto.',
    'Corrige los campos marcados.',
  ),
  address_locked: plain(
    'Aquí no es posible',
    'Esta parte de la dirección no se puede cambiar, porque podría cambiar el precio.',
    'Escribe a la tienda para que envíe allí el pedido.',
  ),
  address_unchanged: plain('No hay cambios', 'Es la dirección que ya tenemos.', 'Cambia al menos un campo.'),
  address_refused: plain(
    'Dirección no aceptada',
    'El sistema de la tienda no ha aceptado esta dirección.',
    'Revisa la dirección e inténtalo de nuevo.',
  ),
  address_not_forwarded: plain(
    'No se ha cambiado',
    'No hemos podido pasar la nueva dirección al almacén, así que no se ha cambiado nada.',
    'Escribe pronto a la tienda: puede detener el paquete.',
  ),
  price_would_change: plain(
    'No se ha cambiado',
    'Esta dirección cambiaría el precio del pedido, así que no se ha cambiado nada.',
    'Escribe a la tienda para que envíe allí el pedido.',
  ),
  nothing_changed: plain('No hay cambios', 'El pedido ya está así.', 'Elige otra cosa.'),
  contact_invalid: plain(
    'Revisa el teléfono',
    'Este número de teléfono no está completo.',
    'Escríbelo con el prefijo del país, por ejemplo +34 912 34 56 78.',
  ),
  contact_refused: plain(
    'No se ha aceptado',
    'El sistema de la tienda no ha aceptado este correo electrónico o este teléfono.',
    'Revísalo e inténtalo de nuevo.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
