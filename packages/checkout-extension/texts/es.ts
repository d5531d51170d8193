import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Seguir o cambiar este pedido',
  waiting: 'Acabas de hacer el pedido y la tienda lo está registrando. Tarda unos segundos.',
  notYet: {
    detail: 'La tienda aún no ha registrado tu pedido.',
    nextStep:
      'Vuelve a intentarlo dentro de un minuto. En el correo de confirmación tienes todos los detalles.',
  },
  logIn: { detail: 'Inicia sesión para cambiar este pedido.', button: 'Iniciar sesión' },
  setUp:
    'Introduce la dirección de la API de Amend en los ajustes de este bloque. Hasta entonces, los clientes no ven nada.',
};
