import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'この注文の確認・変更',
  waiting: 'ご注文を承りました。ショップで受け付け処理をしています。数秒かかります。',
  notYet: {
    detail: 'ショップでご注文の受け付けがまだ完了していません。',
    nextStep: '1分ほどしてからもう一度お試しください。ご注文の詳細は確認メールでご覧いただけます。',
  },
  logIn: { detail: 'この注文を変更するには、ログインしてください。', button: 'ログイン' },
  setUp:
    'このブロックの設定で、Amend APIのアドレスを入力してください。入力するまで、お客様には何も表示されません。',
};
