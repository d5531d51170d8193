import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Spanish of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'El pedido ha cambiado',
    'El pedido ha cambiado mientras tanto. No se ha guardado nada.',
    'Mira los nuevos datos y confirma otra vez.',
  ),
  edit_interrupted: plain(
    'No se ha guardado',
    'No se ha podido guardar el cambio. Tu pedido sigue como estaba.',
    'Inténtalo de nuevo.',
  ),
  outcome_unknown: plain(
    'Lo estamos comprobando',
    'Todavía no sabemos si el cambio se ha guardado.',
    'Inténtalo de nuevo en un momento. No se guardará dos veces.',
  ),
  shop_unavailable: plain(
    'Sin conexión con la tienda',
    'Ahora mismo no podemos contactar con el sistema de la tienda. No se ha cambiado nada.',
    'Inténtalo de nuevo en un minuto.',
  ),
  shop_busy: {
    title: 'Mucha actividad',
    detail: () => 'La tienda tiene ahora mismo mucha actividad. No se ha cambiado nada.',
    nextStep: ({ wait = '1 segundo' }) => `Inténtalo de nuevo en ${wait}.`,
  },
  shop_closed: plain(
    'Ya no es posible',
    'Esta tienda ya no ofrece cambios aquí. No se ha cambiado nada.',
    'Escribe a la tienda si necesitas ayuda.',
  ),
  internal_error: plain(
    'Algo ha fallado',
    'Algo ha fallado por nuestra parte.',
    'Inténtalo de nuevo. Si sigue ocurriendo, escribe a la tienda.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
