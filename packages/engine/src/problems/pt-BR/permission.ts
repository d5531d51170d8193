import type { ProblemCode } from '@amend/contract';

import { beforeHour } from '../../before-hour.ts';
import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const at = beforeHour('à ', 'às ');
const until = beforeHour('até a ', 'até as ');

const contactShop = 'Fale com a loja se precisar de ajuda.';

/** What is said in Brazilian Portuguese of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Não é possível aqui',
    'Esta página não permite este tipo de alteração.',
    contactShop,
  ),
  change_not_offered: plain(
    'Não é possível aqui',
    'Esta loja não oferece este tipo de alteração.',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'Falta uma confirmação',
    detail: () => 'Para esta alteração, a loja precisa ter mais certeza de que o pedido é seu.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Você pode ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Pedido não encontrado',
    'Não encontramos este pedido.',
    'Depois do pagamento pode demorar um pouco. Tente de novo em um minuto.',
  ),
  receipt_not_available: plain(
    'Ainda sem comprovante',
    'Não há comprovante desta alteração.',
    'Ele chega assim que a alteração estiver no pedido. Se não chegar, fale com a loja.',
  ),
  edit_not_found: plain('Alteração não encontrada', 'Não encontramos esta alteração.', contactShop),
  event_not_found: plain(
    'Evento não encontrado',
    'Não encontramos este evento, ou não há para onde enviá-lo.',
    'Confira o identificador e para onde a configuração envia os eventos.',
  ),
  data_request_not_found: plain(
    'Solicitação não encontrada',
    'Não encontramos esta solicitação de dados.',
    'Confira o número dela.',
  ),
  data_erased: plain(
    'Dados apagados',
    'Os dados pessoais necessários foram apagados.',
    'Não há nada a fazer: eles não estão mais guardados em lugar nenhum.',
  ),
  edit_in_progress: plain(
    'Só um momento',
    'Outra alteração deste pedido está sendo salva.',
    'Tente de novo em alguns segundos.',
  ),
  edit_window_passed: {
    title: 'Tarde demais para alterar',
    detail: ({ closedAt }) =>
      closedAt
        ? `Este pedido podia ser alterado ${until(closedAt)}.`
        : 'Este pedido não pode mais ser alterado.',
    nextStep: () => 'Fale com a loja: talvez ela ainda possa ajudar.',
  },
  edit_window_not_open: {
    title: 'Não é possível agora',
    detail: ({ opensAt }) =>
      opensAt
        ? `As alterações deste pedido estão suspensas até ${opensAt.date}, ${at(opensAt.time)}.`
        : 'As alterações deste pedido estão suspensas agora.',
    nextStep: () => 'Volte depois disso ou fale com a loja.',
  },
  fulfillment_started: {
    title: 'Já em preparação',
    detail: ({ isDelivered }) =>
      isDelivered ? 'Este pedido foi entregue.' : 'Este pedido está sendo embalado ou já está a caminho.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Fale com a loja se algo não estiver certo.'
        : 'Fale com a loja ou peça à transportadora para redirecionar o pacote.',
  },
  order_cancelled: plain(
    'Pedido cancelado',
    'Este pedido foi cancelado.',
    'Fale com a loja se não era essa a intenção.',
  ),
  order_archived: plain(
    'Pedido encerrado',
    'Este pedido está concluído e não pode mais ser alterado.',
    contactShop,
  ),
  nothing_to_ship: plain('Nada a enviar', 'Este pedido não tem endereço de entrega.', contactShop),
  rule_denied: plain(
    'Não é possível para este pedido',
    'Este pedido não pode ser alterado desta forma.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Nada pendente',
    'Esta alteração não espera uma decisão, ou a decisão já foi outra.',
    'Veja as alterações do pedido para saber em que ponto ela está.',
  ),
  approval_price_moved: plain(
    'O preço mudou',
    'O preço desta alteração não é mais o que o cliente aceitou. Nada foi alterado.',
    'Recuse, para que o cliente possa pedir de novo.',
  ),
  edit_limit_reached: plain(
    'Sem mais alterações',
    'Este pedido já foi alterado tantas vezes quanto a loja permite.',
    'Fale com a loja se algo ainda não estiver certo.',
  ),
  quantity_limit: plain(
    'Quantidade grande demais',
    'É mais do que se pode pedir aqui de uma vez. Nada foi alterado.',
    'Escolha uma quantidade menor ou fale com a loja.',
  ),
  value_limit: plain(
    'Alteração grande demais',
    'O preço do pedido mudaria mais do que a loja permite. Nada foi alterado.',
    'Escolha algo com um preço mais próximo ou fale com a loja.',
  ),
  order_not_editable: plain(
    'Não é possível pela internet',
    'Este pedido não pode ser alterado pela internet.',
    'Fale com a loja: ela pode fazer a alteração para você.',
  ),
  order_being_edited: plain(
    'Só um momento',
    'A loja está trabalhando neste pedido agora. Nada foi alterado.',
    'Tente de novo em um minuto.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
