import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: '배송지',
  open: '변경 가능',
  closed: '확정',
  saved: '변경됨',
  until: ({ date, time }, isToday) =>
    isToday ? `${time}까지 변경할 수 있어요` : `${date} ${time}까지 변경할 수 있어요`,
  nothingToShip: '이 주문에는 우편으로 보내는 상품이 없어요.',
  change: '배송지 변경',
};
