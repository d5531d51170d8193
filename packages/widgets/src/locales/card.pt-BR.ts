import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Carregando…',
  slow: 'Está demorando mais que o normal.',
  tryAgain: 'Tentar de novo',
  unavailable: {
    detail: 'Não é possível mostrar seu pedido aqui agora.',
    nextStep: 'O e-mail de confirmação tem todos os detalhes.',
  },
  notLoaded: {
    detail: 'Não foi possível carregar esta parte.',
    nextStep: 'Recarregue a página e tente de novo.',
  },
  problems: {
    not_made: {
      detail: 'A alteração não foi feita; seu pedido continua como estava.',
      nextStep: 'Confira os dados e tente de novo.',
    },
    offline: {
      detail: 'Você está sem conexão com a internet.',
      nextStep: 'Verifique a conexão e tente de novo.',
    },
    unreachable: {
      detail: 'Não foi possível falar com a loja agora.',
      nextStep: 'Verifique a conexão ou tente de novo em instantes.',
    },
    timeout: { detail: 'A loja não respondeu a tempo.', nextStep: 'Tente de novo em instantes.' },
    unreadable_answer: {
      detail: 'Não foi possível ler a resposta da loja.',
      nextStep: 'Tente de novo ou recarregue a página.',
    },
  },
};
