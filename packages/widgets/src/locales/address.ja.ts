import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'お届け先',
  open: '変更できます',
  closed: '確定',
  saved: '変更済み',
  until: ({ date, time }, isToday) =>
    isToday ? `${time}まで変更できます` : `${date}${time}まで変更できます`,
  nothingToShip: 'このご注文に郵送する商品はありません。',
  change: 'お届け先を変更する',
};
