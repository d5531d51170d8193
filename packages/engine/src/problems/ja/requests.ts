import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'ページを再読み込みして、ご注文への新しいリンクを取得してください。';

/** What is said in Japanese of requests that never reach an order. */
export const requests = {
  token_missing: plain(
    'ログインしていません',
    'このページから、どのご注文かが伝えられませんでした。',
    reload,
  ),
  token_invalid: plain('ログインしていません', 'このページのご注文へのリンクは無効です。', reload),
  token_expired: plain(
    'リンクの有効期限が切れました',
    'このページのご注文へのリンクは、有効期限が切れています。',
    reload,
  ),
  token_wrong_shop: plain('別のショップのリンクです', 'このリンクは別のショップのものです。', reload),
  token_wrong_order: plain('別のご注文のリンクです', 'このリンクは別のご注文のものです。', reload),
  token_revoked: plain(
    'リンクが取り消されました',
    'このご注文へのリンクは取り消されました。',
    '新しいリンクの発行をショップへご依頼ください。',
  ),
  proof_not_offered: plain(
    'ここでは開けません',
    'このショップでは、この方法でご注文を開くことができません。',
    'アカウント、またはショップからのメールからご注文を開いてください。',
  ),
  proof_invalid: plain(
    'リンクが無効です',
    'ご注文へのこのリンクは無効です。',
    'アカウント、またはショップからのメールからご注文を開いてください。',
  ),
  proof_expired: plain(
    'リンクの有効期限が切れました',
    'ご注文へのこのリンクは、有効期限が切れています。',
    'アカウントからご注文を開くか、新しいリンクの発行をショップへご依頼ください。',
  ),
  login_needed: plain(
    'ログインしていません',
    'このショップにログインしていません。',
    'ログインして、もう一度お試しください。',
  ),
  code_invalid: plain(
    'コードを確認できませんでした',
    '確認コードが正しくないか、有効期限が切れています。',
    '最新のメールをご確認いただくか、新しいコードを受け取ってください。',
  ),
  merchant_key_missing: plain(
    '認証されていません',
    'リクエストに送信元の情報がありません。',
    'マーチャントキーを送信してください。',
  ),
  merchant_key_invalid: plain(
    '認証されていません',
    'このマーチャントキーは無効です。',
    'マーチャントキーをご確認ください。',
  ),
  webhook_not_signed: plain(
    'Shopifyからではありません',
    'WebhookにShopifyの署名がありません。',
    'アプリのクライアントシークレットをご確認ください。',
  ),
  webhook_wrong_shop: plain(
    '別のショップのWebhookです',
    'このWebhookは別のショップのものです。',
    '送信先をご確認ください。',
  ),
  webhook_unnamed: plain(
    'IDがありません',
    'どのWebhookかを示すIDがありません。',
    'X-Shopify-Webhook-Idを送信してください。',
  ),
  rate_limited: {
    title: '回数が多すぎます',
    detail: () => '短い時間に何度もリクエストがありました。変更は行われませんでした。',
    nextStep: ({ wait = '1分' }) => `${wait}後にもう一度お試しください。`,
  },
  url_too_long: plain('URLが長すぎます', 'URLが長さの上限を超えています。', 'URLをご確認ください。'),
  session_token_refused: plain(
    '認証されていません',
    'このセッショントークンは無効です。',
    'Shopifyの管理画面からアプリを開き直してください。',
  ),
  route_not_found: plain('見つかりません', 'このURLには何もありません。', 'URLをご確認ください。'),
  method_not_allowed: plain(
    'この方法では利用できません',
    'このURLは、この方法では呼び出せません。',
    'メソッドをご確認ください。',
  ),
  body_not_json: plain(
    '読み取れません',
    'リクエストを読み取れませんでした。',
    'JSONをapplication/jsonとして送信してください。',
  ),
  body_too_large: plain(
    'リクエストが大きすぎます',
    'リクエストが大きさの上限を超えています。',
    '内容を減らして送信してください。',
  ),
  body_invalid: plain(
    '読み取れません',
    'リクエストの形式が正しくありません。',
    '正しくない箇所は`pointers`でご確認ください。',
  ),
  query_invalid: plain(
    '読み取れません',
    'リクエストのURLに不明な値があります。',
    'Asia/TokyoのようなIANAタイムゾーンと、存在する種類の変更を送信してください。',
  ),
  idempotency_key_missing: plain(
    'キーがありません',
    'リクエストにはIdempotency-Keyが必要です。',
    'お客様のご希望ごとに新しいUUIDを送信してください。',
  ),
  idempotency_key_invalid: plain(
    'キーを使用できません',
    'このIdempotency-Keyは使用できません。',
    'UUIDなど、空白を含まない8文字以上255文字以下の印字可能なASCII文字を送信してください。',
  ),
  idempotency_key_reused: plain(
    'キーはすでに使用されています',
    'このIdempotency-Keyは別の変更に使用されています。',
    'お客様のご希望ごとに新しいUUIDを送信してください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
