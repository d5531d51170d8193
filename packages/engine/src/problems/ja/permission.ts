import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'お困りの場合は、ショップへお問い合わせください。';

/** What is said in Japanese of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'ここでは変更できません',
    'このページでは、この変更は行えません。',
    contactShop,
  ),
  change_not_offered: plain(
    'ここでは変更できません',
    'このショップでは、この変更を承っていません。',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'ご本人の確認が必要です',
    detail: () => 'この変更には、お客様ご本人のご注文であることの確認が必要です。',
    nextStep: ({ waysToShow }) => (waysToShow ? `${waysToShow}と確認できます。` : contactShop),
  },
  order_not_found: plain(
    'ご注文が見つかりません',
    'このご注文は見つかりませんでした。',
    'お支払い後、表示されるまで少し時間がかかることがあります。しばらくしてからもう一度お試しください。',
  ),
  receipt_not_available: plain(
    '控えはまだありません',
    'この変更の控えはありません。',
    '変更がご注文に反映されると発行されます。発行されない場合は、ショップへお問い合わせください。',
  ),
  edit_not_found: plain('変更が見つかりません', 'この変更は見つかりませんでした。', contactShop),
  event_not_found: plain(
    'イベントが見つかりません',
    'このイベントが見つからないか、送信先がありません。',
    'イベントのIDと、設定にある送信先を確認してください。',
  ),
  data_request_not_found: plain(
    '請求が見つかりません',
    'このデータの請求は見つかりませんでした。',
    '請求の番号を確認してください。',
  ),
  data_erased: plain(
    '消去済み',
    '必要な個人データは消去されています。',
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
      closedAt
        ? `このご注文の変更は${closedAt}に受付を終了しました。`
        : 'このご注文は変更できなくなりました。',
    nextStep: () => 'ショップへご連絡ください。まだ対応できる場合があります。',
  },
  edit_window_not_open: {
    title: 'ただいま変更できません',
    detail: ({ opensAt }) =>
      opensAt
        ? `このご注文の変更は、${opensAt.date}${opensAt.time}まで受付を停止しています。`
        : 'このご注文の変更は、ただいま受付を停止しています。',
    nextStep: () => '受付の再開後にもう一度お越しいただくか、ショップへお問い合わせください。',
  },
  fulfillment_started: {
    title: '発送の準備に入りました',
    detail: ({ isDelivered }) =>
      isDelivered ? 'このご注文はお届け済みです。' : 'このご注文は発送の準備中か、すでに発送されています。',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'お気付きの点がありましたら、ショップへお問い合わせください。'
        : 'ショップへお問い合わせいただくか、配送業者にお届け先の変更をご依頼ください。',
  },
  order_cancelled: plain(
    'キャンセル済み',
    'このご注文はキャンセルされました。',
    'お心当たりがない場合は、ショップへお問い合わせください。',
  ),
  order_archived: plain('完了したご注文', 'このご注文は完了しているため、変更できません。', contactShop),
  nothing_to_ship: plain('配送する商品がありません', 'このご注文にはお届け先がありません。', contactShop),
  rule_denied: plain('このご注文では変更できません', 'このご注文では、この変更を承れません。', contactShop),
  approval_not_waiting: plain(
    '承認待ちではありません',
    'この変更は承認待ちではないか、すでに別の判断がされています。',
    '現在の状況は、ご注文の変更の一覧で確認してください。',
  ),
  approval_price_moved: plain(
    '金額が変わりました',
    'この変更の金額が、お客様が同意した金額と異なります。変更は行われていません。',
    'お客様があらためて依頼できるよう、この変更を不承認にしてください。',
  ),
  edit_limit_reached: plain(
    'これ以上変更できません',
    'このご注文は、ショップが定める変更回数の上限に達しました。',
    'ほかに変更をご希望の場合は、ショップへお問い合わせください。',
  ),
  quantity_limit: plain(
    '数量が多すぎます',
    '一度にご注文いただける数量を超えています。変更は行われていません。',
    '数量を減らすか、ショップへお問い合わせください。',
  ),
  value_limit: plain(
    '変更額が大きすぎます',
    'ご注文の金額の変動が、ショップが定める範囲を超えます。変更は行われていません。',
    '金額の近い内容をお選びいただくか、ショップへお問い合わせください。',
  ),
  order_not_editable: plain(
    'オンラインでは変更できません',
    'このご注文はオンラインでは変更できません。',
    'ショップへご連絡ください。ショップで変更を承ります。',
  ),
  order_being_edited: plain(
    '少々お待ちください',
    'ただいまショップがこのご注文の手続きをしています。変更は行われていません。',
    'しばらくしてからもう一度お試しください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
