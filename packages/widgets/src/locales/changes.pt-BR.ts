import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: 'minuto', hour: 'hora', day: 'dia' } as const;

export const texts: ChangesTexts = {
  order: {
    title: (name) => `Seu pedido ${name}`,
    address: 'Endereço de entrega',
    all: 'Ver o pedido completo',
  },
  price(flow, amount) {
    return {
      collect: `Você paga ${amount} a mais`,
      refund: `Você recebe ${amount} de volta`,
      credit: `Você recebe ${amount} em crédito na loja`,
      more: `Seu pedido fica ${amount} mais caro`,
      less: `Seu pedido fica ${amount} mais barato`,
      none: 'O preço não muda',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Você paga na próxima página, em até ${within}. Até lá, seguramos seu pedido. Sem o pagamento, a alteração é desfeita e tudo é enviado como estava.`,
      refund: 'O dinheiro volta pela mesma forma de pagamento assim que a alteração for salva.',
      credit: 'Você recebe assim que a alteração for salva.',
      more: 'Você paga junto com o seu pedido.',
      less: 'É quanto você paga a menos pelo seu pedido.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`,
  needsApproval: 'A loja precisa aprovar primeiro. Até lá, nada muda e nada é cobrado.',
  newQuote: 'O pedido mudou nesse meio-tempo. Veja o que a alteração significa agora.',
  total: 'Total',
  before: 'antes',
  after: 'depois',
  checking: 'Verificando…',
  saving: 'Salvando…',
  back: 'Voltar',
  goOn: 'Alterar outra coisa',
  saved: 'Alterado',
  closed: 'Definitivo',
  until: ({ date, time }, isToday) =>
    isToday ? `Você pode alterar até as ${time}` : `Você pode alterar até ${date}, às ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} a pagar`;
    return isToday
      ? `${amount} a pagar até as ${by.time}`
      : `${amount} a pagar até ${by.date}, às ${by.time}`;
  },
  dueChip: 'A pagar',
  dueNote:
    'Até lá, seguramos seu pedido. Sem o pagamento, a alteração é desfeita e tudo é enviado como estava.',
  pay: (amount) => `Pagar ${amount}`,
  payByMail: 'A loja envia o link de pagamento por e-mail.',
  news: {
    'approval-waiting': {
      chip: 'Com a loja',
      sentence: 'A loja está analisando sua alteração',
      note: 'Nada muda e nada é cobrado sem a aprovação dela. Você recebe um e-mail.',
    },
    declined: {
      chip: 'Recusada',
      sentence: 'A loja não pôde fazer esta alteração',
      note: 'Seu pedido continua como estava. Fale com a loja se outra coisa puder ajudar.',
    },
    unpaid: {
      chip: 'Desfeita',
      sentence: 'A alteração foi desfeita porque não foi paga',
      note: 'Tudo é enviado como estava. Enquanto o pedido estiver aberto, você pode fazer a alteração de novo.',
    },
    paid: {
      chip: 'Pago',
      sentence: 'Pago, e sua alteração foi feita',
      note: 'Você não precisa fazer mais nada.',
    },
    approved: {
      chip: 'Alterado',
      sentence: 'A loja aprovou, e sua alteração foi feita',
      note: 'Você não precisa fazer mais nada.',
    },
  },
  accepted: 'Recebemos sua alteração e estamos fazendo.',
  cancel: {
    title: 'Cancelar o pedido',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Você pode cancelar este pedido até ele ser embalado';
      return isToday
        ? `Você pode cancelar este pedido até as ${closesAt.time}`
        : `Você pode cancelar este pedido até ${closesAt.date}, às ${closesAt.time}`;
    },
    begin: 'Cancelar este pedido…',
    question: 'Cancelar este pedido?',
    confirm: 'Cancelar o pedido',
    keep: 'Manter meu pedido',
    instead: 'Uma alteração resolveria?',
    reason: 'Por quê? Não é obrigatório responder',
    refundTo: 'Para onde deve ir o dinheiro?',
    methods: { 'original-payment': 'De volta para a forma de pagamento', 'store-credit': 'Crédito na loja' },
    next: 'Continuar',
    refund: (method, amount) =>
      ({
        'original-payment': `Você recebe ${amount} de volta na forma de pagamento que usou, normalmente em 5 a 10 dias.`,
        'store-credit': `Você recebe ${amount} em crédito para usar nesta loja.`,
        none: 'Nada foi cobrado, então não há nada a devolver.',
      })[method],
    final: 'Um pedido cancelado não pode ser recuperado.',
    chip: 'Cancelado',
    done: 'Seu pedido foi cancelado',
  },
  window: {
    title: 'Alterações',
    open: 'Pode ser alterado',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Você pode alterar este pedido até ele ser embalado';
      return isToday
        ? `Você pode alterar este pedido até as ${closesAt.time}`
        : `Você pode alterar este pedido até ${closesAt.date}, às ${closesAt.time}`;
    },
    left: (minutes) => (minutes === 1 ? 'Falta 1 minuto' : `Faltam ${minutes} minutos`),
    can: 'Ainda é possível',
    kinds: {
      'correct-address': 'Endereço',
      'swap-item': 'Tamanho ou cor',
      'set-quantity': 'Quantidade',
      'add-item': 'Mais itens',
      'change-shipping': 'Entrega',
      'correct-contact': 'Dados de contato',
      'add-note': 'Recados',
      'cancel-order': 'Cancelamento',
    },
    rest: 'Nada mais pode ser alterado aqui.',
    afterwards: 'Depois disso, fale com a loja: talvez ela ainda possa ajudar.',
  },
  swap: {
    title: 'Trocar um item',
    nothing: 'Nada neste pedido pode ser trocado',
    noOther: 'Não há outra opção para este item',
    choose: 'Trocar',
    units: (count) => `${count} ×`,
    soldOut: 'esgotado',
    present: 'pedido',
    quantity: 'Quantos',
    to: (name) => `Trocar por ${name}`,
    more: (count) => `Mais ${count}`,
    done: (name) => `Trocado: você vai receber ${name}`,
  },
  upsell: {
    title: 'Adicionar um item',
    nothing: 'Não há mais nada a adicionar a este pedido',
    add: 'Adicionar ao meu pedido',
    decline: 'Não, obrigado',
    insteadOf: 'em vez de',
    payNext: (amount, within) => `Você paga ${amount} na próxima página, em até ${within}.`,
    added: (name) => `Adicionado: ${name}`,
    undo: 'Remover do pedido',
    undoTitle: 'Remover do pedido?',
    removed: (name) => `Removido: ${name}`,
    others: 'Ver ofertas',
  },
};
