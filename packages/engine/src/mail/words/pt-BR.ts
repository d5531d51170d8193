import { beforeHour } from '../../before-hour.ts';
import type { MailWords } from './words.ts';

const at = beforeHour('à ', 'às ');
const until = beforeHour('até a ', 'até as ');

/** Brazilian Portuguese mails, with the `você` of the country's good shops. */
export const ptBR: MailWords = {
  tag: 'pt-BR',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: 'Olá,',
  subjects: {
    applied: ({ order }) => `Seu pedido ${order} foi alterado`,
    cancelled: ({ order }) => `Seu pedido ${order} foi cancelado`,
    'payment-open': ({ order, amount }) => `A pagar: ${amount} pelo seu pedido ${order}`,
    'payment-received': ({ order }) => `Recebemos seu pagamento do pedido ${order}`,
    reverted: ({ order }) => `A alteração do seu pedido ${order} foi desfeita`,
    refunded: ({ order, amount }) => `Seu reembolso de ${amount} está a caminho (pedido ${order})`,
    'approval-requested': ({ order }) => `Sua solicitação para alterar o pedido ${order}`,
    approved: ({ order }) => `Aprovado: seu pedido ${order} foi alterado`,
    declined: ({ order }) => `Seu pedido ${order} continua como estava`,
  },
  sentences: {
    changed: ({ order }) => `Seu pedido ${order} foi alterado, como você pediu.`,
    cancelled: ({ order }) => `Seu pedido ${order} foi cancelado, como você pediu.`,
    agreed: ({ order }) => `A loja aprovou, e seu pedido ${order} foi alterado, como você pediu.`,
    moneyBack: ({ amount }) => `Você recebe ${amount} de volta.`,
    creditBack: ({ amount }) => `Você recebe ${amount} de volta em crédito na loja.`,
    toPay: ({ amount }) => `Valor ainda a pagar: ${amount}.`,
    payBy: ({ date, time }) =>
      `Pague até ${date}, ${at(time)}. Se o pagamento não chegar até lá, a alteração é desfeita e você recebe o que tinha pedido antes.`,
    linkFollows: 'O link de pagamento vai em outro e-mail.',
    shopTells: 'A loja vai informar como pagar.',
    paid: ({ order, amount }) =>
      `Agradecemos o pagamento: recebemos ${amount}. Seu pedido ${order} continua alterado, como você pediu.`,
    unpaid: ({ order, date, time }) =>
      `A alteração do seu pedido ${order} não foi paga até ${date}, ${at(time)}, por isso ela foi desfeita.`,
    notKept: ({ order }) =>
      `Não foi possível manter a alteração do seu pedido ${order}, por isso ela foi desfeita.`,
    asBefore: 'Você recebe seu pedido como estava antes.',
    onItsWay: ({ order, amount }) =>
      `O reembolso de ${amount} do seu pedido ${order} está a caminho, pela mesma forma de pagamento que você usou. Pode levar alguns dias até aparecer.`,
    credited: ({ order, amount }) => `Você recebeu ${amount} em crédito na loja pelo seu pedido ${order}.`,
    requested: ({ order }) =>
      `Recebemos sua solicitação para alterar o pedido ${order}. A loja vai analisá-la primeiro. Até lá, nada muda; escrevemos para você assim que houver uma decisão.`,
    declined: ({ order }) =>
      `A loja não pôde aprovar sua solicitação. Nada foi alterado no seu pedido ${order}.`,
  },
  code: {
    subject: ({ order }) => `Seu código para o pedido ${order}`,
    asked: ({ order }) =>
      `Alguém, esperamos que você, quer ver o pedido ${order}. Digite este código na página em que ele foi pedido.`,
    label: 'Seu código',
    valid: ({ time }) => `Ele vale ${until(time)} e abre o pedido uma única vez.`,
    notAsked:
      'Não foi você que pediu? Então não faça nada e não passe o código a ninguém: sem ele, ninguém vê o pedido. A loja nunca pede esse código a você.',
  },
  changes: {
    address: 'Endereço de entrega',
    email: 'Endereço de e-mail',
    phone: 'Telefone',
    giftMessage: 'Mensagem do presente',
    deliveryNote: 'Para a entrega',
    shipping: 'Envio',
    none: { email: 'nenhum', phone: 'nenhum', note: 'sem texto' },
    quoted: (text) => `“${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} no lugar de ${before}`,
    takenOff: 'item retirado',
    quantity: (before, after) => `${after} no lugar de ${before}`,
    added: (quantity, item) => `Adicionado: ${quantity} × ${item}`,
    wholeOrder: 'O pedido inteiro',
  },
  takenBack: 'Alteração desfeita:',
  staying: 'Isto continua como você corrigiu:',
  total: 'Total atual do seu pedido',
  pay: ({ amount }) => `Pagar ${amount}`,
  note: 'A loja escreve:',
  closing: 'Algo não está certo? É só responder a este e-mail.',
  order: 'Ver seu pedido',
  store: 'Ir para a loja',
};
