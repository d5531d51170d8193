import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: '收货地址',
  open: '可修改',
  closed: '已确定',
  saved: '已修改',
  until: ({ date, time }, isToday) =>
    isToday ? `您可以在 ${time} 前修改` : `您可以在${date} ${time} 前修改`,
  nothingToShip: '此订单没有需要邮寄的商品。',
  change: '修改地址',
};
