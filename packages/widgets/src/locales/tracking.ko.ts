import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: '오늘', tomorrow: '내일', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? `${sayDay(moment, day)} ${moment.time}에 ` : '';
}

function inPlace(place: string | null): string {
  return place ? `${place}에서 ` : '';
}

export const texts: TrackingTexts = {
  title: '배송 조회',
  statements: {
    preparing: {
      chip: '준비 중',
      sentence: '주문하신 상품을 준비하고 있어요',
      note: '택배사에 상품이 전달되면 여기에서 배송을 조회할 수 있어요.',
    },
    preparing_rest: { chip: '일부 배송 완료', sentence: '나머지 상품을 준비하고 있어요' },
    shipped: { chip: '배송 중', sentence: '상품이 배송 중이에요' },
    in_transit: { chip: '배송 중', sentence: '상품이 배송 중이에요' },
    arriving: {
      chip: '배송 중',
      sentence: ({ moment, day }) =>
        moment ? `${sayDay(moment, day)} 도착 예정이에요` : '상품이 배송 중이에요',
    },
    overdue: {
      chip: '지연',
      sentence: ({ moment }) =>
        moment ? `배송이 늦어지고 있어요. 도착 예정일: ${moment.date}` : '배송이 늦어지고 있어요',
      note: '택배사에서 아직 새 도착일을 알려 주지 않았어요.',
    },
    delayed: {
      chip: '지연',
      sentence: ({ moment, day }) =>
        moment ? `배송이 늦어져 ${sayDay(moment, day)} 도착 예정이에요` : '배송이 늦어지고 있어요',
      note: '택배사에서 배송 지연을 알려 왔어요. 따로 하실 일은 없어요.',
    },
    out_for_delivery: { chip: '배송 출발', sentence: ({ place }) => `${inPlace(place)}배송을 출발했어요` },
    delivery_attempted: {
      chip: '부재중',
      sentence: ({ moment, day }) => `${dayAndTime(moment, day)}방문했지만 전달하지 못했어요`,
      note: '다음 절차는 택배사 페이지에서 확인해 주세요.',
    },
    delivery_failed: {
      chip: '배송 실패',
      sentence: '상품을 배송하지 못했어요',
      note: '쇼핑몰에 문의하시면 도와드려요.',
    },
    ready_for_pickup: {
      chip: '수령 가능',
      sentence: ({ place }) => `${inPlace(place)}찾아가실 수 있어요`,
      note: '장소와 기한은 택배사 페이지에서 확인해 주세요.',
    },
    picked_up: { chip: '수령 완료', sentence: ({ moment, day }) => `${dayAndTime(moment, day)}찾아가셨어요` },
    delivered: {
      chip: '배송 완료',
      sentence: ({ moment, day }) => `${dayAndTime(moment, day)}배송을 완료했어요`,
    },
    cancelled: { chip: '취소됨', sentence: '이 배송은 취소됐어요' },
    order_cancelled: { chip: '취소됨', sentence: '이 주문은 취소됐어요', note: '상품이 발송되지 않아요.' },
    nothing_to_track: { chip: '완료', sentence: '이 주문에는 배송할 상품이 없어요' },
  },
  milestones: '진행 상황',
  milestone(milestone, isPickup) {
    const names = [
      '주문 완료',
      '발송 완료',
      isPickup ? '수령 가능' : '배송 출발',
      isPickup ? '수령 완료' : '배송 완료',
    ] as const;
    return names[milestone];
  },
  reached: '완료',
  current: '현재',
  ahead: '예정',
  track: (carrier) => (carrier ? `${carrier}에서 조회` : '배송 조회하기'),
  opensNewTab: '새 탭에서 열림',
  parcel: (number) => `상자 ${number}`,
  contents: '이 상자에 든 상품:',
  unshipped: '아직 준비 중인 상품:',
  line: ({ title, variantTitle, quantity }) =>
    `${title}${variantTitle ? ` (${variantTitle})` : ''}${quantity > 1 ? ` ${quantity}개` : ''}`,
  showScans: '배송 내역 모두 보기',
  hideScans: '배송 내역 접기',
};
