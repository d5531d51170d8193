import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'ページを再読み込みして、ご注文への新しいリンクを取得してください。';

/** What is said in Japanese of requests that never reach an order. */
export const requests = {
  token_missing: plain('アクセスできません', 'このページからは、どのご注文か確認できませんでした。', reload),
  token_invalid: plain('アクセスできません', 'このページのご注文へのリンクは無効です。', reload),
  token_expired: plain(
    'リンクの有効期限切れ',
    'このページのご注文へのリンクは有効期限が切れています。',
    reload,
  ),
  token_wrong_shop: plain('別のショップのリンクです', 'これは別のショップのリンクです。', reload),
  token_wrong_order: plain('別のご注文のリンクです', 'これは別のご注文のリンクです。', reload),
  token_revoked: plain(
    'リンクは無効になりました',
    'このご注文へのリンクは無効になりました。',
    'ご注文への新しいリンクをショップにご依頼ください。',
  ),
  proof_not_offered: plain(
    'ここでは表示できません',
    'このショップでは、この方法でご注文を表示できません。',
    'お客様のアカウント、またはショップからのメールでご注文を開いてください。',
  ),
  proof_invalid: plain(
    '無効なリンク',
    'このご注文へのリンクは無効です。',
    'お客様のアカウント、またはショップからのメールでご注文を開いてください。',
  ),
  proof_expired: plain(
    'リンクの有効期限切れ',
    'このご注文へのリンクは有効期限が切れています。',
    'お客様のアカウントからご注文を開くか、新しいリンクをショップにご依頼ください。',
  ),
  login_needed: plain(
    'ログインしていません',
    'このショップにログインしていません。',
    'ログインして、もう一度お試しください。',
  ),
  code_invalid: plain(
    'コードを確認できません',
    'コードが正しくないか、有効期限が切れています。',
    '最新のメールをご確認いただくか、新しいコードをお受け取りください。',
  ),
  merchant_key_missing: plain(
    'アクセスできません',
    'リクエストに送信元の情報がありません。',
    '販売者キーを送信してください。',
  ),
  merchant_key_invalid: plain(
    'アクセスできません',
    'この販売者キーは無効です。',
    '販売者キーを確認してください。',
  ),
  webhook_not_signed: plain(
    'Shopifyからではありません',
    'WebhookにShopifyの署名がありません。',
    'アプリのclient secretを確認してください。',
  ),
  webhook_wrong_shop: plain(
    '別のショップ',
    'これは別のショップのWebhookです。',
    '送信先を確認してください。',
  ),
  webhook_unnamed: plain(
    'IDがありません',
    'WebhookにIDがありません。',
    'X-Shopify-Webhook-Idを送信してください。',
  ),
  rate_limited: {
    title: '操作の回数が多すぎます',
    detail: () => '短い時間に操作が繰り返されたため、受け付けられませんでした。変更は行われていません。',
    nextStep: ({ wait = '1分' }) => `${wait}後にもう一度お試しください。`,
  },
  url_too_long: plain(
    'アドレスが長すぎます',
    'アドレスが長さの上限を超えています。',
    'アドレスを確認してください。',
  ),
  session_token_refused: plain(
    'アクセスできません',
    'このセッショントークンは無効です。',
    'Shopifyの管理画面でアプリを開き直してください。',
  ),
  route_not_found: plain(
    '見つかりません',
    'このアドレスには何もありません。',
    'アドレスを確認してください。',
  ),
  method_not_allowed: plain(
    '実行できません',
    'このアドレスは、この方法では呼び出せません。',
    'メソッドを確認してください。',
  ),
  body_not_json: plain(
    '読み取れません',
    'リクエストを読み取れませんでした。',
    'application/jsonとしてJSONを送信してください。',
  ),
  body_too_large: plain(
    '大きすぎます',
    'リクエストが大きさの上限を超えています。',
    '送信する内容を減らしてください。',
  ),
  body_invalid: plain(
    '読み取れません',
    'リクエストの内容が正しくありません。',
    '誤りの箇所は`pointers`で確認してください。',
  ),
  query_invalid: plain(
    '読み取れません',
    'リクエストのアドレスに不明な値があります。',
    'Asia/TokyoのようなIANAタイムゾーンと、存在する変更の種類を送信してください。',
  ),
  idempotency_key_missing: plain(
    'キーがありません',
    'リクエストにはIdempotency-Keyが必要です。',
    'お客様のご希望ごとに新しいUUIDを送信してください。',
  ),
  idempotency_key_invalid: plain(
    '使用できないキー',
    'このIdempotency-Keyは使用できません。',
    'UUIDなど、空白を含まない8～255文字の印字可能なASCII文字を送信してください。',
  ),
  idempotency_key_reused: plain(
    '使用済みのキー',
    'このIdempotency-Keyは別の変更に使用されています。',
    'お客様のご希望ごとに新しいUUIDを送信してください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
