import { details } from './pt-BR/details.ts';
import { items } from './pt-BR/items.ts';
import { outcomes } from './pt-BR/outcomes.ts';
import { permission } from './pt-BR/permission.ts';
import { requests } from './pt-BR/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Portuguese as in Brazil, with the `você` of the country's good shops. */
export const ptBR: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: preencha este campo.`,
    not_in_country: (field) => `${field}: escolha uma opção deste país.`,
    locked: (field) => `${field}: não é possível alterar este campo aqui.`,
    refused: (field) => `${field}: confira este campo.`,
  },
  fieldNames: {
    firstName: 'Nome',
    lastName: 'Sobrenome',
    company: 'Empresa',
    address1: 'Rua e número',
    address2: 'Complemento',
    zip: 'CEP ou código postal',
    city: 'Cidade',
    provinceCode: 'Estado ou região',
    countryCode: 'País',
    phone: 'Telefone',
  },
  proofs: {
    'customer-account': 'entrar na sua conta',
    'app-proxy': 'entrar no site da loja',
    'session-token': 'abrir a página que você viu depois de pagar',
    'one-time-code': 'pedir um código por e-mail',
    'signed-link': 'abrir o link de um e-mail da loja',
    merchant: 'abrir o pedido na página da loja',
  },
  waits: {
    second: { one: '# segundo', other: '# segundos' },
    minute: { one: '# minuto', other: '# minutos' },
    hour: { one: '# hora', other: '# horas' },
  },
};
