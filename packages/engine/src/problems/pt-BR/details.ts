import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Brazilian Portuguese of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Confira o endereço',
    'Há algo no endereço que não está certo.',
    'Corrija os campos marcados.',
  ),
  address_locked: plain(
    'Não é possível aqui',
    'Esta parte do endereço não pode ser alterada, porque o preço poderia mudar.',
    'Fale com a loja para que o pedido seja enviado para lá.',
  ),
  address_unchanged: plain('Nada mudou', 'Este é o endereço que já temos.', 'Altere pelo menos um campo.'),
  address_refused: plain(
    'Endereço não aceito',
    'O sistema da loja não aceitou este endereço.',
    'Confira o endereço e tente de novo.',
  ),
  address_not_forwarded: plain(
    'Não alterado',
    'Não foi possível passar o novo endereço para o depósito, por isso nada foi alterado.',
    'Fale logo com a loja: ela pode segurar o pacote.',
  ),
  price_would_change: plain(
    'Não alterado',
    'Este endereço mudaria o preço do pedido, por isso nada foi alterado.',
    'Fale com a loja para que o pedido seja enviado para lá.',
  ),
  nothing_changed: plain('Nada mudou', 'O pedido já está assim.', 'Escolha outra coisa.'),
  contact_invalid: plain(
    'Confira o telefone',
    'Este número de telefone não está completo.',
    'Digite com o código do país, por exemplo +55 11 91234-5678.',
  ),
  contact_refused: plain(
    'Não aceito',
    'O sistema da loja não aceitou este e-mail ou telefone.',
    'Confira e tente de novo.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
