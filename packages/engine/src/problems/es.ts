import { details } from './es/details.ts';
import { items } from './es/items.ts';
import { outcomes } from './es/outcomes.ts';
import { permission } from './es/permission.ts';
import { requests } from './es/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Spanish, with the `tú` of the country's good shops. */
export const es: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: completa este campo.`,
    not_in_country: (field) => `${field}: elige un valor de este país.`,
    locked: (field) => `${field}: este dato no se puede cambiar aquí.`,
    refused: (field) => `${field}: revisa este campo.`,
  },
  fieldNames: {
    firstName: 'Nombre',
    lastName: 'Apellidos',
    company: 'Empresa',
    address1: 'Calle y número',
    address2: 'Piso, puerta, etc.',
    zip: 'Código postal',
    city: 'Ciudad',
    provinceCode: 'Provincia o región',
    countryCode: 'País',
    phone: 'Teléfono',
  },
  proofs: {
    'customer-account': 'iniciar sesión en tu cuenta',
    'app-proxy': 'iniciar sesión en la tienda',
    'session-token': 'abrir la página que viste después de pagar',
    'one-time-code': 'pedir un código por correo',
    'signed-link': 'abrir el enlace de un correo de la tienda',
    merchant: 'abrir el pedido en la página de la tienda',
  },
  waits: {
    second: { one: '# segundo', other: '# segundos' },
    minute: { one: '# minuto', other: '# minutos' },
    hour: { one: '# hora', other: '# horas' },
  },
};
