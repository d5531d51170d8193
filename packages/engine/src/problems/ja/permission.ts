import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'お困りの場合は、ショップへお問い合わせください。';

/** What is said in Japanese of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'ここでは変更できません',
    'このページでは、この種類の変更はできません。',
    contactShop,
  ),
  change_not_offered: plain(
    'ここでは変更できません',
    'このショップでは、この種類の変更を受け付けていません。',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'ご本人の確認が必要です',
    detail: () => 'この変更には、お客様のご注文であることをより確実に確認する必要があります。',
    nextStep: ({ waysToShow }) => (waysToShow ? `${waysToShow}と、確認できます。` : contactShop),
  },
  order_not_found: plain(
    'ご注文が見つかりません',
    'このご注文は見つかりませんでした。',
    'お支払い後、表示まで少し時間がかかることがあります。しばらくしてからもう一度お試しください。',
  ),
  receipt_not_available: plain(
    '明細はまだありません',
    'この変更の明細はありません。',
    '変更がご注文に反映されると発行されます。発行されない場合は、ショップへお問い合わせください。',
  ),
  edit_not_found: plain('変更が見つかりません', 'この変更は見つかりませんでした。', contactShop),
  event_not_found: plain(
    'イベントが見つかりません',
    'このイベントが見つからないか、送信先がありません。',
    'イベントのIDと、設定にある送信先をご確認ください。',
  ),
  data_request_not_found: plain(
    '請求が見つかりません',
    'このデータ開示請求は見つかりませんでした。',
    '番号をご確認ください。',
  ),
  data_erased: plain(
    '削除済みです',
    '必要な個人データは削除されました。',
    'お手続きは不要です。データはどこにも残っていません。',
  ),
  edit_in_progress: plain(
    '少々お待ちください',
    'このご注文の別の変更を保存しています。',
    '数秒後にもう一度お試しください。',
  ),
  edit_window_passed: {
    title: '変更の受付は終了しました',
    detail: ({ closedAt }) =>
      closedAt ? `このご注文の変更は${closedAt}で締め切りました。` : 'このご注文はもう変更できません。',
    nextStep: () => 'ショップへお問い合わせください。まだ対応できる場合があります。',
  },
  edit_window_not_open: {
    title: 'ただいま変更できません',
    detail: ({ opensAt }) =>
      opensAt
        ? `このご注文の変更は${opensAt.date}${opensAt.time}まで休止しています。`
        : 'このご注文の変更は、ただいま休止しています。',
    nextStep: () => '再開後にもう一度お越しいただくか、ショップへお問い合わせください。',
  },
  fulfillment_started: plain(
    '発送準備が始まっています',
    'このご注文は梱包中か、すでに発送されています。',
    'ショップへお問い合わせいただくか、配送業者にお届け先の変更をご依頼ください。',
  ),
  order_cancelled: plain(
    'キャンセルされたご注文です',
    'このご注文はキャンセルされました。',
    'お心当たりがない場合は、ショップへお問い合わせください。',
  ),
  order_archived: plain('完了したご注文です', 'このご注文は完了しており、もう変更できません。', contactShop),
  nothing_to_ship: plain('お届けする商品がありません', 'このご注文にはお届け先がありません。', contactShop),
  rule_denied: plain(
    'このご注文は変更できません',
    'このご注文では、この変更を行うことができません。',
    contactShop,
  ),
  approval_not_waiting: plain(
    '承認待ちではありません',
    'この変更は承認待ちではないか、すでに判断が済んでいます。',
    'ご注文の変更履歴で現在の状況をご確認ください。',
  ),
  approval_price_moved: plain(
    '金額が変わりました',
    'この変更の金額が、お客様の同意された金額と異なります。変更は行われませんでした。',
    'お客様があらためて依頼できるよう、この変更を却下してください。',
  ),
  edit_limit_reached: plain(
    'これ以上変更できません',
    'このご注文は、ショップが認める回数まで変更されています。',
    'ほかに修正が必要な場合は、ショップへお問い合わせください。',
  ),
  quantity_limit: plain(
    '数量が多すぎます',
    '一度にご注文いただける数量を超えています。変更は行われませんでした。',
    '数量を減らすか、ショップへお問い合わせください。',
  ),
  value_limit: plain(
    '金額の差が大きすぎます',
    'ご注文の金額の変動が、ショップの認める範囲を超えます。変更は行われませんでした。',
    '金額がより近いものを選択するか、ショップへお問い合わせください。',
  ),
  order_not_editable: plain(
    'オンラインでは変更できません',
    'このご注文はオンラインで変更できません。',
    'ショップへお問い合わせください。ショップで変更いたします。',
  ),
  order_being_edited: plain(
    '少々お待ちください',
    'ただいまショップがこのご注文を処理しています。変更は行われませんでした。',
    'しばらくしてからもう一度お試しください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
