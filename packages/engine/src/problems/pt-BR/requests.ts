import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Recarregue a página para receber um novo link para o seu pedido.';

/** What is said in Brazilian Portuguese of requests that never reach an order. */
export const requests = {
  token_missing: plain('Acesso não reconhecido', 'Esta página não informou de qual pedido se trata.', reload),
  token_invalid: plain(
    'Acesso não reconhecido',
    'O link desta página para o seu pedido não é válido.',
    reload,
  ),
  token_expired: plain('Link expirado', 'O link desta página para o seu pedido expirou.', reload),
  token_wrong_shop: plain('Outra loja', 'Este link é de outra loja.', reload),
  token_wrong_order: plain('Outro pedido', 'Este link é de outro pedido.', reload),
  token_revoked: plain(
    'Link cancelado',
    'Os links para este pedido foram cancelados.',
    'Peça à loja um novo link para o seu pedido.',
  ),
  proof_not_offered: plain(
    'Não é possível aqui',
    'Nesta loja não se abre um pedido desta forma.',
    'Abra o pedido pela sua conta ou por um e-mail da loja.',
  ),
  proof_invalid: plain(
    'Link inválido',
    'Este link para o seu pedido não é válido.',
    'Abra o pedido pela sua conta ou por um e-mail da loja.',
  ),
  proof_expired: plain(
    'Link expirado',
    'Este link para o seu pedido expirou.',
    'Abra o pedido pela sua conta ou peça um novo link à loja.',
  ),
  login_needed: plain(
    'Entre na sua conta',
    'Você não entrou na sua conta nesta loja.',
    'Entre e tente de novo.',
  ),
  code_invalid: plain(
    'Código não aceito',
    'Este código não está certo ou expirou.',
    'Confira o e-mail mais recente ou peça outro código.',
  ),
  merchant_key_missing: plain(
    'Acesso não reconhecido',
    'A requisição não informa quem a faz.',
    'Envie uma chave do lojista.',
  ),
  merchant_key_invalid: plain(
    'Acesso não reconhecido',
    'Esta chave do lojista não é válida.',
    'Confira a chave do lojista.',
  ),
  webhook_not_signed: plain(
    'Não é da Shopify',
    'O webhook não está assinado pela Shopify.',
    'Confira o client secret do aplicativo.',
  ),
  webhook_wrong_shop: plain('Outra loja', 'O webhook é de outra loja.', 'Confira para onde ele é enviado.'),
  webhook_unnamed: plain(
    'Sem identificador',
    'O webhook não informa qual ele é.',
    'Envie X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'Muitas tentativas',
    detail: () => 'Houve muitas tentativas em pouco tempo. Nada foi alterado.',
    nextStep: ({ wait = '1 minuto' }) => `Tente de novo em ${wait}.`,
  },
  url_too_long: plain('Longo demais', 'O endereço é mais longo que o permitido.', 'Confira o endereço.'),
  session_token_refused: plain(
    'Acesso não reconhecido',
    'Este token de sessão não é válido.',
    'Abra o aplicativo de novo no admin da Shopify.',
  ),
  route_not_found: plain('Não encontrado', 'Não há nada neste endereço.', 'Confira o endereço.'),
  method_not_allowed: plain(
    'Não é possível',
    'Este endereço não pode ser chamado desta forma.',
    'Confira o método.',
  ),
  body_not_json: plain('Ilegível', 'Não foi possível ler a requisição.', 'Envie JSON como application/json.'),
  body_too_large: plain('Grande demais', 'A requisição é maior que o permitido.', 'Envie menos dados.'),
  body_invalid: plain(
    'Ilegível',
    'A requisição não está como deveria.',
    'Veja em `pointers` o que está errado.',
  ),
  query_invalid: plain(
    'Ilegível',
    'O endereço da requisição tem um valor desconhecido.',
    'Envie um fuso horário IANA, como America/Sao_Paulo, e um tipo de alteração que exista.',
  ),
  idempotency_key_missing: plain(
    'Falta a chave',
    'A requisição precisa de uma Idempotency-Key.',
    'Envie um novo UUID para cada coisa que o cliente quiser.',
  ),
  idempotency_key_invalid: plain(
    'Chave inutilizável',
    'A Idempotency-Key não pode ser usada.',
    'Envie de 8 a 255 caracteres ASCII imprimíveis sem espaços, por exemplo um UUID.',
  ),
  idempotency_key_reused: plain(
    'Chave já usada',
    'A Idempotency-Key já foi usada para outra alteração.',
    'Envie um novo UUID para cada coisa que o cliente quiser.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
