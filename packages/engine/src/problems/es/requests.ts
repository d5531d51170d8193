import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Recarga la página para obtener un nuevo enlace a tu pedido.';

/** What is said in Spanish of requests that never reach an order. */
export const requests = {
  token_missing: plain('Acceso no reconocido', 'Esta página no ha dicho de qué pedido se trata.', reload),
  token_invalid: plain('Acceso no reconocido', 'El enlace de esta página a tu pedido no es válido.', reload),
  token_expired: plain('Enlace caducado', 'El enlace de esta página a tu pedido ha caducado.', reload),
  token_wrong_shop: plain('Otra tienda', 'Este enlace es de otra tienda.', reload),
  token_wrong_order: plain('Otro pedido', 'Este enlace es de otro pedido.', reload),
  token_revoked: plain(
    'Enlace anulado',
    'Los enlaces a este pedido se han anulado.',
    'Pide a la tienda un nuevo enlace a tu pedido.',
  ),
  proof_not_offered: plain(
    'Aquí no es posible',
    'En esta tienda los pedidos no se abren de esta manera.',
    'Abre el pedido desde tu cuenta o desde un correo de la tienda.',
  ),
  proof_invalid: plain(
    'Enlace no válido',
    'Este enlace a tu pedido no es válido.',
    'Abre el pedido desde tu cuenta o desde un correo de la tienda.',
  ),
  proof_expired: plain(
    'Enlace caducado',
    'Este enlace a tu pedido ha caducado.',
    'Abre el pedido desde tu cuenta o pide a la tienda un nuevo enlace.',
  ),
  login_needed: plain(
    'Sesión no iniciada',
    'No has iniciado sesión en esta tienda.',
    'Inicia sesión e inténtalo de nuevo.',
  ),
  code_invalid: plain(
    'Código no aceptado',
    'Este código no es correcto o ha caducado.',
    'Mira el correo más reciente o pide otro código.',
  ),
  merchant_key_missing: plain(
    'Acceso no reconocido',
    'La solicitud no dice quién la hace.',
    'Envía una clave de comerciante.',
  ),
  merchant_key_invalid: plain(
    'Acceso no reconocido',
    'Esta clave de comerciante no es válida.',
    'Revisa la clave de comerciante.',
  ),
  webhook_not_signed: plain(
    'No es de Shopify',
    'El webhook no está firmado por Shopify.',
    'Revisa el secreto de cliente de la aplicación.',
  ),
  webhook_wrong_shop: plain('Otra tienda', 'El webhook es de otra tienda.', 'Revisa adónde se envía.'),
  webhook_unnamed: plain(
    'Falta el identificador',
    'El webhook no dice cuál es.',
    'Envía X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'Demasiadas veces',
    detail: () => 'Se ha pedido demasiadas veces en poco tiempo. No se ha cambiado nada.',
    nextStep: ({ wait = '1 minuto' }) => `Inténtalo de nuevo en ${wait}.`,
  },
  url_too_long: plain(
    'Demasiado larga',
    'La dirección es más larga de lo permitido.',
    'Revisa la dirección.',
  ),
  session_token_refused: plain(
    'Acceso no reconocido',
    'Este token de sesión no es válido.',
    'Abre otra vez la aplicación en el panel de Shopify.',
  ),
  route_not_found: plain('No encontrado', 'No hay nada en esta dirección.', 'Revisa la dirección.'),
  method_not_allowed: plain(
    'No es posible',
    'A esta dirección no se puede llamar de esta manera.',
    'Revisa el método.',
  ),
  body_not_json: plain(
    'No se puede leer',
    'No se ha podido leer la solicitud.',
    'Envía JSON como application/json.',
  ),
  body_too_large: plain(
    'Demasiado grande',
    'La solicitud es más grande de lo permitido.',
    'Envía menos datos.',
  ),
  body_invalid: plain(
    'No se puede leer',
    'La solicitud no es como debería ser.',
    'Mira en `pointers` qué es lo que falla.',
  ),
  query_invalid: plain(
    'No se puede leer',
    'La dirección de la solicitud tiene un valor desconocido.',
    'Envía una zona horaria IANA como Europe/Madrid y un tipo de cambio que exista.',
  ),
  idempotency_key_missing: plain(
    'Falta la clave',
    'La solicitud necesita una Idempotency-Key.',
    'Envía un UUID nuevo por cada cosa que pida el cliente.',
  ),
  idempotency_key_invalid: plain(
    'Clave no utilizable',
    'La Idempotency-Key no se puede utilizar.',
    'Envía de 8 a 255 caracteres ASCII imprimibles sin espacios, por ejemplo un UUID.',
  ),
  idempotency_key_reused: plain(
    'Clave ya utilizada',
    'La Idempotency-Key ya se utilizó para otro cambio.',
    'Envía un UUID nuevo por cada cosa que pida el cliente.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
