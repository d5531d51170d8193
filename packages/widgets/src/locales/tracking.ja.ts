import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: '本日', tomorrow: '明日', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? `${sayDay(moment, day)}${moment.time}に` : '';
}

function inPlace(place: string | null): string {
  return place ? `${place}で` : '';
}

export const texts: TrackingTexts = {
  title: 'お届け状況',
  statements: {
    preparing: {
      chip: '準備中',
      sentence: 'ご注文の品を準備しています',
      note: '配送業者に荷物を引き渡すと、ここで配送状況を確認できます。',
    },
    preparing_rest: { chip: '一部お届け済み', sentence: '残りのご注文の品を準備しています' },
    shipped: { chip: '配送中', sentence: '荷物をお届け先へお運びしています' },
    in_transit: { chip: '配送中', sentence: '荷物をお届け先へお運びしています' },
    arriving: {
      chip: '配送中',
      sentence: ({ moment, day }) =>
        moment ? `${sayDay(moment, day)}にお届け予定です` : '荷物をお届け先へお運びしています',
    },
    overdue: {
      chip: '遅延',
      sentence: ({ moment }) =>
        moment ? `遅れています（お届け予定日：${moment.date}）` : 'お届けが遅れています',
      note: '新しいお届け予定日は、まだ配送業者から届いていません。',
    },
    delayed: {
      chip: '遅延',
      sentence: ({ moment, day }) =>
        moment ? `お届けが遅れ、${sayDay(moment, day)}の予定です` : 'お届けが遅れています',
      note: '配送業者から遅延の連絡がありました。お客様のお手続きは不要です。',
    },
    out_for_delivery: {
      chip: '配達中',
      sentence: ({ place }) => (place ? `${place}で配達中です` : '配達中です'),
    },
    delivery_attempted: {
      chip: 'ご不在',
      sentence: ({ moment, day }) => `${dayAndTime(moment, day)}お届けに伺いましたが、お渡しできませんでした`,
      note: '今後の流れは配送業者のページでご確認ください。',
    },
    delivery_failed: {
      chip: 'お届けできませんでした',
      sentence: '荷物をお届けできませんでした',
      note: '今後の対応はショップへお問い合わせください。',
    },
    ready_for_pickup: {
      chip: '受け取り可能',
      sentence: ({ place }) => `${inPlace(place)}受け取りいただけます`,
      note: '受け取り場所と期限は配送業者のページでご確認ください。',
    },
    picked_up: {
      chip: '受け取り済み',
      sentence: ({ moment, day }) => `${dayAndTime(moment, day)}お受け取りいただきました`,
    },
    delivered: {
      chip: 'お届け済み',
      sentence: ({ moment, day }) => `${dayAndTime(moment, day)}お届けしました`,
    },
    cancelled: { chip: 'キャンセル', sentence: 'この荷物はキャンセルされました' },
    order_cancelled: {
      chip: 'キャンセル',
      sentence: 'このご注文はキャンセルされました',
      note: '商品は発送されません。',
    },
    nothing_to_track: { chip: '完了', sentence: 'このご注文に配送する商品はありません' },
  },
  milestones: '進み具合',
  milestone(milestone, isPickup) {
    const names = [
      '注文済み',
      '発送済み',
      isPickup ? '受け取り可能' : '配達中',
      isPickup ? '受け取り済み' : 'お届け済み',
    ] as const;
    return names[milestone];
  },
  reached: '完了',
  current: '現在',
  ahead: 'これから',
  track: (carrier) => (carrier ? `${carrier}で追跡する` : '荷物を追跡する'),
  opensNewTab: '新しいタブで開きます',
  parcel: (number) => `荷物${number}`,
  contents: 'この荷物の内容：',
  unshipped: '準備中の商品：',
  line: ({ title, variantTitle, quantity }) =>
    `${title}${variantTitle ? `（${variantTitle}）` : ''}${quantity > 1 ? ` × ${quantity}` : ''}`,
  showScans: '配送履歴をすべて見る',
  hideScans: '配送履歴を閉じる',
};
