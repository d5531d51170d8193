import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Japanese of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'ご注文の内容が変わりました',
    'ご覧になっている間に、ご注文の内容が変わりました。保存は行われていません。',
    '新しい内容をご確認のうえ、もう一度確定してください。',
  ),
  edit_interrupted: plain(
    '保存できませんでした',
    '変更を保存できませんでした。ご注文は元のままです。',
    'もう一度お試しください。',
  ),
  outcome_unknown: plain(
    '確認しています',
    '変更が保存されたかどうか、まだ確認できていません。',
    '少し待ってからもう一度お試しください。二重に保存されることはありません。',
  ),
  shop_unavailable: plain(
    '接続できません',
    'ただいまショップのシステムに接続できません。変更は行われていません。',
    'しばらくしてからもう一度お試しください。',
  ),
  shop_busy: {
    title: '混み合っています',
    detail: () => 'ただいまショップが大変混み合っています。変更は行われていません。',
    nextStep: ({ wait = '1秒' }) => `${wait}後にもう一度お試しください。`,
  },
  shop_closed: plain(
    '受付を終了しました',
    'このショップでは、ここでの変更の受付を終了しました。変更は行われていません。',
    'お困りの場合は、ショップへお問い合わせください。',
  ),
  internal_error: plain(
    '問題が発生しました',
    'こちらのシステムで問題が発生しました。',
    'もう一度お試しください。繰り返し発生する場合は、ショップへお問い合わせください。',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
