import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Acompanhar ou alterar este pedido',
  waiting: 'Seu pedido acabou de ser feito e a loja está registrando tudo. Isso leva alguns segundos.',
  notYet: {
    detail: 'A loja ainda não registrou seu pedido.',
    nextStep: 'Tente de novo em um minuto. O e-mail de confirmação tem todos os detalhes.',
  },
  logIn: { detail: 'Faça login para alterar este pedido.', button: 'Fazer login' },
  setUp:
    'Informe o endereço da API do Amend nas configurações deste bloco. Até lá, os clientes não veem nada.',
};
