import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Cargando…',
  slow: 'Está tardando más de lo normal.',
  tryAgain: 'Reintentar',
  unavailable: {
    detail: 'Ahora mismo no podemos mostrar tu pedido aquí.',
    nextStep: 'En el correo de confirmación tienes todos los detalles.',
  },
  notLoaded: {
    detail: 'No hemos podido cargar esta parte.',
    nextStep: 'Recarga la página e inténtalo de nuevo.',
  },
  problems: {
    not_made: {
      detail: 'No se ha hecho el cambio; tu pedido sigue como estaba.',
      nextStep: 'Revisa los datos y vuelve a intentarlo.',
    },
    offline: {
      detail: 'No tienes conexión a internet.',
      nextStep: 'Revisa la conexión e inténtalo de nuevo.',
    },
    unreachable: {
      detail: 'Ahora mismo no podemos contactar con la tienda.',
      nextStep: 'Revisa la conexión o inténtalo de nuevo en un momento.',
    },
    timeout: {
      detail: 'La tienda no ha respondido a tiempo.',
      nextStep: 'Inténtalo de nuevo en un momento.',
    },
    unreadable_answer: {
      detail: 'No hemos podido leer la respuesta de la tienda.',
      nextStep: 'Inténtalo de nuevo o recarga la página.',
    },
  },
};
