import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: '今天', tomorrow: '明天', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? `${sayDay(moment, day)} ${moment.time} ` : '';
}

function inPlace(place: string | null): string {
  return place ? `（${place}）` : '';
}

export const texts: TrackingTexts = {
  title: '您的配送',
  statements: {
    preparing: {
      chip: '准备中',
      sentence: '您的订单正在准备中',
      note: '包裹交给承运商后，您可以在这里查看物流信息。',
    },
    preparing_rest: { chip: '部分送达', sentence: '订单中的其余商品正在准备中' },
    shipped: { chip: '运输中', sentence: '您的包裹正在运输途中' },
    in_transit: { chip: '运输中', sentence: '您的包裹正在运输途中' },
    arriving: {
      chip: '运输中',
      sentence: ({ moment, day }) => (moment ? `预计${sayDay(moment, day)}送达` : '您的包裹正在运输途中'),
    },
    overdue: {
      chip: '已延误',
      sentence: ({ moment }) => (moment ? `配送延误，原定${moment.date}送达` : '配送延误'),
      note: '承运商尚未提供新的送达日期。',
    },
    delayed: {
      chip: '已延误',
      sentence: ({ moment, day }) => (moment ? `配送延误，现预计${sayDay(moment, day)}送达` : '配送延误'),
      note: '承运商通知配送延误，您无需进行任何操作。',
    },
    out_for_delivery: { chip: '派送中', sentence: ({ place }) => `正在派送${inPlace(place)}` },
    delivery_attempted: {
      chip: '未能送达',
      sentence: ({ moment, day }) => `${dayAndTime(moment, day)}曾尝试派送`,
      note: '后续安排请查看承运商页面。',
    },
    delivery_failed: { chip: '未送达', sentence: '您的包裹未能送达', note: '请联系商店，了解如何处理。' },
    ready_for_pickup: {
      chip: '待取件',
      sentence: ({ place }) => `包裹已可领取${inPlace(place)}`,
      note: '取件地点和截止时间请查看承运商页面。',
    },
    picked_up: { chip: '已取件', sentence: ({ moment, day }) => `${dayAndTime(moment, day)}已取件` },
    delivered: { chip: '已送达', sentence: ({ moment, day }) => `${dayAndTime(moment, day)}已送达` },
    cancelled: { chip: '已取消', sentence: '此包裹已取消' },
    order_cancelled: { chip: '已取消', sentence: '此订单已取消', note: '不会寄出任何商品。' },
    nothing_to_track: { chip: '已完成', sentence: '此订单没有需要配送的商品' },
  },
  milestones: '进度',
  milestone(milestone, isPickup) {
    const names = [
      '已下单',
      '已发货',
      isPickup ? '待取件' : '派送中',
      isPickup ? '已取件' : '已送达',
    ] as const;
    return names[milestone];
  },
  reached: '已完成',
  current: '当前',
  ahead: '待完成',
  track: (carrier) => (carrier ? `在 ${carrier} 查看物流` : '查看物流'),
  opensNewTab: '在新标签页中打开',
  parcel: (number) => `包裹 ${number}`,
  contents: '此包裹内有：',
  unshipped: '仍在准备中：',
  line: ({ title, variantTitle, quantity }) =>
    `${title}${variantTitle ? `（${variantTitle}）` : ''}${quantity > 1 ? ` × ${quantity}` : ''}`,
  showScans: '查看全部物流记录',
  hideScans: '收起物流记录',
};
