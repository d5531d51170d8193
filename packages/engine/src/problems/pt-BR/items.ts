import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Brazilian Portuguese of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Não sobraria nada',
    'Sem este item não sobraria nada no pedido.',
    'Em vez disso, cancele o pedido.',
  ),
  line_not_found: plain(
    'Item não encontrado',
    'Este item não está mais no pedido, ou não nessa quantidade.',
    'Recarregue a página para ver como o pedido está agora.',
  ),
  line_not_editable: plain(
    'Não é possível com este item',
    'Este item não pode ser alterado.',
    'Fale com a loja se precisar de ajuda.',
  ),
  variant_not_found: plain('Indisponível', 'Este item não é mais vendido.', 'Escolha outro.'),
  variant_not_offered: plain(
    'Não é possível aqui',
    'Este item não pode ser escolhido aqui.',
    'Escolha outro ou faça um novo pedido.',
  ),
  out_of_stock: plain(
    'Esgotado',
    'Não há mais unidades suficientes deste item. Nada foi alterado.',
    'Escolha outro item ou uma quantidade menor.',
  ),
  offer_not_found: plain(
    'Oferta não encontrada',
    'A loja não tem esta oferta.',
    'Recarregue a página para ver as ofertas atuais.',
  ),
  offer_not_available: plain(
    'Oferta indisponível',
    'Esta oferta não está mais disponível para o seu pedido. Nada foi alterado.',
    'Recarregue a página para ver as ofertas atuais.',
  ),
  offer_price_not_kept: plain(
    'Não adicionado',
    'O sistema da loja não aplica o preço desta oferta. Nada foi alterado.',
    'Fale com a loja: ela pode adicionar o item pelo preço da oferta.',
  ),
  discount_cannot_be_kept: plain(
    'Não alterado',
    'Este item faz parte de um desconto que seria perdido. Nada foi alterado.',
    'Fale com a loja: ela pode fazer a alteração e manter seu desconto.',
  ),
  shipping_method_not_found: plain(
    'Indisponível',
    'Esta forma de envio não está disponível para este pedido.',
    'Escolha outra.',
  ),
  cancel_reason_not_offered: plain(
    'Escolha um motivo',
    'Este motivo não está entre as opções.',
    'Escolha um dos motivos mostrados.',
  ),
  refund_method_not_offered: plain(
    'Não é possível aqui',
    'A loja não devolve pedidos cancelados em crédito na loja.',
    'Escolha receber o dinheiro de volta.',
  ),
  cancel_refused: plain(
    'Não cancelado',
    'Não foi possível cancelar o pedido. Ele continua como estava.',
    'Fale com a loja: ela ainda pode cancelar o pedido.',
  ),
  hold_refused: plain(
    'Não foi salvo',
    'Não foi possível segurar o pedido até o pagamento. Nada foi alterado.',
    'Tente de novo mais tarde ou fale com a loja.',
  ),
  decrease_refused: plain(
    'Não é possível aqui',
    'A loja não aceita alterações que deixam o pedido mais barato.',
    'Escolha algo que custe o mesmo ou mais, ou fale com a loja.',
  ),
  change_refused: plain(
    'Não alterado',
    'O sistema da loja não aceitou esta alteração. Seu pedido continua como estava.',
    'Fale com a loja se precisar de ajuda.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
