import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = '도움이 필요하면 쇼핑몰에 문의해 주세요.';

/** What is said in Korean of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    '여기에서는 변경할 수 없음',
    '이 페이지에서는 할 수 없는 변경이에요.',
    contactShop,
  ),
  change_not_offered: plain(
    '여기에서는 변경할 수 없음',
    '이 쇼핑몰에서는 제공하지 않는 변경이에요.',
    contactShop,
  ),
  stronger_proof_needed: {
    title: '본인 확인 필요',
    detail: () => '이 변경을 하려면 본인의 주문인지 한 번 더 확인해야 해요.',
    nextStep: ({ waysToShow }) => (waysToShow ? `확인할 수 있는 방법: ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    '주문을 찾을 수 없음',
    '이 주문을 찾을 수 없었어요.',
    '결제한 뒤 잠시 걸릴 수 있어요. 잠시 후 다시 시도해 주세요.',
  ),
  receipt_not_available: plain(
    '아직 확인서 없음',
    '이 변경의 확인서가 없어요.',
    '변경이 주문에 반영되면 발급돼요. 발급되지 않으면 쇼핑몰에 문의해 주세요.',
  ),
  edit_not_found: plain('변경을 찾을 수 없음', '이 변경을 찾을 수 없었어요.', contactShop),
  event_not_found: plain(
    '이벤트를 찾을 수 없음',
    '이 이벤트를 찾을 수 없거나 보낼 곳이 없어요.',
    '이벤트의 ID와 설정에 있는 전송 대상을 확인해 주세요.',
  ),
  data_request_not_found: plain(
    '요청을 찾을 수 없음',
    '이 데이터 요청을 찾을 수 없었어요.',
    '요청 번호를 확인해 주세요.',
  ),
  data_erased: plain(
    '삭제됨',
    '여기에 필요한 개인정보가 삭제됐어요.',
    '하실 일은 없어요. 이제 어디에도 보관되어 있지 않아요.',
  ),
  edit_in_progress: plain(
    '잠시만 기다려 주세요',
    '이 주문의 다른 변경을 저장하고 있어요.',
    '몇 초 후에 다시 시도해 주세요.',
  ),
  edit_window_passed: {
    title: '변경할 수 있는 시간이 지남',
    detail: ({ closedAt }) =>
      closedAt ? `이 주문은 ${closedAt}까지 변경할 수 있었어요.` : '이 주문은 더 이상 변경할 수 없어요.',
    nextStep: () => '쇼핑몰에 문의해 주세요. 아직 도와 드릴 수 있을지도 몰라요.',
  },
  edit_window_not_open: {
    title: '지금은 변경할 수 없음',
    detail: ({ opensAt }) =>
      opensAt
        ? `이 주문은 ${opensAt.date} ${opensAt.time}부터 다시 변경할 수 있어요.`
        : '지금은 이 주문을 변경할 수 없어요.',
    nextStep: () => '그때 다시 방문하거나 쇼핑몰에 문의해 주세요.',
  },
  fulfillment_started: {
    title: '이미 포장 중',
    detail: ({ isDelivered }) =>
      isDelivered ? '이 주문은 배송이 완료됐어요.' : '이 주문은 포장 중이거나 배송 중이에요.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? '문제가 있으면 쇼핑몰에 문의해 주세요.'
        : '쇼핑몰에 문의하거나 배송업체에 배송지 변경을 요청해 주세요.',
  },
  order_cancelled: plain(
    '취소된 주문',
    '이 주문은 취소됐어요.',
    '원하지 않은 취소라면 쇼핑몰에 문의해 주세요.',
  ),
  order_archived: plain('완료된 주문', '이 주문은 완료되어 더 이상 변경할 수 없어요.', contactShop),
  nothing_to_ship: plain('배송할 상품 없음', '이 주문에는 배송지가 없어요.', contactShop),
  rule_denied: plain('이 주문은 변경할 수 없음', '이 주문은 이렇게 변경할 수 없어요.', contactShop),
  approval_not_waiting: plain(
    '승인 대기 중이 아님',
    '이 변경은 승인을 기다리고 있지 않거나 이미 다르게 결정됐어요.',
    '주문의 변경 목록에서 지금 상태를 확인해 주세요.',
  ),
  approval_price_moved: plain(
    '금액이 달라짐',
    '이 변경의 금액이 고객이 동의한 금액과 달라요. 변경된 내용은 없어요.',
    '고객이 다시 요청할 수 있도록 이 변경을 거절해 주세요.',
  ),
  edit_limit_reached: plain(
    '더 이상 변경할 수 없음',
    '이 주문은 쇼핑몰에서 허용한 횟수만큼 변경됐어요.',
    '아직 맞지 않는 내용이 있으면 쇼핑몰에 문의해 주세요.',
  ),
  quantity_limit: plain(
    '수량이 너무 많음',
    '여기에서 한 번에 주문할 수 있는 수량보다 많아요. 변경된 내용은 없어요.',
    '수량을 줄이거나 쇼핑몰에 문의해 주세요.',
  ),
  value_limit: plain(
    '변경 금액이 너무 큼',
    '주문 금액이 쇼핑몰에서 허용한 것보다 크게 달라져요. 변경된 내용은 없어요.',
    '금액이 더 비슷한 것을 선택하거나 쇼핑몰에 문의해 주세요.',
  ),
  order_not_editable: plain(
    '온라인에서 변경할 수 없음',
    '이 주문은 온라인에서 변경할 수 없어요.',
    '쇼핑몰에 문의해 주세요. 대신 변경해 드릴 수 있어요.',
  ),
  order_being_edited: plain(
    '잠시만 기다려 주세요',
    '지금 쇼핑몰에서 이 주문을 처리하고 있어요. 변경된 내용은 없어요.',
    '잠시 후 다시 시도해 주세요.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
