import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Brazilian Portuguese of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'O pedido mudou',
    'O pedido mudou nesse meio-tempo. Nada foi salvo.',
    'Veja os novos dados e confirme de novo.',
  ),
  edit_interrupted: plain(
    'Não foi salva',
    'Não foi possível salvar a alteração. Seu pedido continua como estava.',
    'Tente de novo.',
  ),
  outcome_unknown: plain(
    'Ainda verificando',
    'Ainda não sabemos se a alteração foi salva.',
    'Tente de novo em instantes. Ela não será salva duas vezes.',
  ),
  shop_unavailable: plain(
    'Sem contato com a loja',
    'Não foi possível falar com o sistema da loja agora. Nada foi alterado.',
    'Tente de novo em um minuto.',
  ),
  shop_busy: {
    title: 'Muito movimento',
    detail: () => 'A loja está com muito movimento agora. Nada foi alterado.',
    nextStep: ({ wait = '1 segundo' }) => `Tente de novo em ${wait}.`,
  },
  shop_closed: plain(
    'Não é mais possível',
    'Esta loja não oferece mais alterações aqui. Nada foi alterado.',
    'Fale com a loja se precisar de ajuda.',
  ),
  internal_error: plain(
    'Algo deu errado',
    'Algo deu errado do nosso lado.',
    'Tente de novo. Se continuar acontecendo, fale com a loja.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
