import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Japanese of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    '住所をご確認ください',
    '住所に正しくないところがあります。',
    '印の付いた項目を修正してください。',
  ),
  address_locked: plain(
    'ここでは変更できません',
    '金額が変わる可能性があるため、住所のこの部分は変更できません。',
    'こちらへのお届けをご希望の場合は、ショップへお問い合わせください。',
  ),
  address_unchanged: plain(
    '変更がありません',
    '現在のお届け先と同じ住所です。',
    '少なくとも一つの項目を変更してください。',
  ),
  address_refused: plain(
    '住所を受け付けられませんでした',
    'ショップのシステムがこの住所を受け付けませんでした。',
    '住所をご確認のうえ、もう一度お試しください。',
  ),
  address_not_forwarded: plain(
    '変更されていません',
    '新しいお届け先を倉庫に連絡できなかったため、変更は行われませんでした。',
    'お早めにショップへお問い合わせください。荷物を止められる場合があります。',
  ),
  price_would_change: plain(
    '変更されていません',
    'このお届け先ではご注文の金額が変わるため、変更は行われませんでした。',
    'こちらへのお届けをご希望の場合は、ショップへお問い合わせください。',
  ),
  nothing_changed: plain(
    '変更がありません',
    'ご注文はすでにその内容になっています。',
    'ほかの内容を選択してください。',
  ),
  contact_invalid: plain(
    '電話番号をご確認ください',
    '電話番号に足りないところがあります。',
    '+81 90 1234 5678のように、国番号から入力してください。',
  ),
  contact_refused: plain(
    '受け付けられませんでした',
    'ショップのシステムが、このメールアドレスまたは電話番号を受け付けませんでした。',
    '入力内容をご確認のうえ、もう一度お試しください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
