import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Japanese of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'お届け先をご確認ください',
    'お届け先の入力内容に誤りがあります。',
    '印の付いた項目を修正してください。',
  ),
  address_locked: plain(
    'ここでは変更できません',
    '金額が変わる可能性があるため、お届け先のこの項目は変更できません。',
    'このお届け先をご希望の場合は、ショップへお問い合わせください。',
  ),
  address_unchanged: plain(
    '変更がありません',
    '現在のお届け先と同じ内容です。',
    '少なくとも一つの項目を変更してください。',
  ),
  address_refused: plain(
    'お届け先を登録できません',
    'ショップのシステムがこのお届け先を受け付けませんでした。',
    'お届け先をご確認のうえ、もう一度お試しください。',
  ),
  address_not_forwarded: plain(
    '変更できませんでした',
    '新しいお届け先を倉庫に伝えられなかったため、変更は行われていません。',
    'お早めにショップへご連絡ください。荷物の発送を止められる場合があります。',
  ),
  price_would_change: plain(
    '変更できませんでした',
    'このお届け先ではご注文の金額が変わるため、変更は行われていません。',
    'このお届け先をご希望の場合は、ショップへお問い合わせください。',
  ),
  nothing_changed: plain('変更がありません', 'ご注文はすでにその内容です。', '別の内容をお選びください。'),
  contact_invalid: plain(
    '電話番号をご確認ください',
    '電話番号が正しく入力されていません。',
    '「+81 3-1234-5678」のように、国番号を付けて入力してください。',
  ),
  contact_refused: plain(
    '登録できません',
    'ショップのシステムがこのメールアドレスまたは電話番号を受け付けませんでした。',
    '入力内容をご確認のうえ、もう一度お試しください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
