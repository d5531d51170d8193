import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Korean of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    '남는 상품 없음',
    '이 상품을 빼면 주문에 남는 상품이 없어요.',
    '대신 주문을 취소해 주세요.',
  ),
  line_not_found: plain(
    '상품을 찾을 수 없음',
    '이 상품이 더 이상 주문에 없거나 수량이 그만큼 되지 않아요.',
    '페이지를 새로 고쳐 지금의 주문을 확인해 주세요.',
  ),
  line_not_editable: plain(
    '이 상품은 변경할 수 없음',
    '이 상품은 변경할 수 없어요.',
    '도움이 필요하면 쇼핑몰에 문의해 주세요.',
  ),
  variant_not_found: plain(
    '판매하지 않음',
    '이 상품은 더 이상 판매하지 않아요.',
    '다른 상품을 선택해 주세요.',
  ),
  variant_not_offered: plain(
    '여기에서는 선택할 수 없음',
    '이 상품은 여기에서 선택할 수 없어요.',
    '다른 상품을 선택하거나 새로 주문해 주세요.',
  ),
  out_of_stock: plain(
    '품절',
    '이 상품의 재고가 부족해요. 변경된 내용은 없어요.',
    '다른 상품을 선택하거나 수량을 줄여 주세요.',
  ),
  offer_not_found: plain(
    '혜택을 찾을 수 없음',
    '쇼핑몰에서 제공하지 않는 혜택이에요.',
    '페이지를 새로 고쳐 지금 받을 수 있는 혜택을 확인해 주세요.',
  ),
  offer_not_available: plain(
    '받을 수 없는 혜택',
    '이 주문에는 더 이상 이 혜택을 적용할 수 없어요. 변경된 내용은 없어요.',
    '페이지를 새로 고쳐 지금 받을 수 있는 혜택을 확인해 주세요.',
  ),
  offer_price_not_kept: plain(
    '추가되지 않음',
    '쇼핑몰 시스템에서 이 혜택의 가격이 적용되지 않았어요. 변경된 내용은 없어요.',
    '쇼핑몰에 문의해 주세요. 혜택 가격으로 추가해 드릴 수 있어요.',
  ),
  discount_cannot_be_kept: plain(
    '변경되지 않음',
    '이 상품을 변경하면 적용된 할인이 사라져요. 변경된 내용은 없어요.',
    '쇼핑몰에 문의해 주세요. 할인을 그대로 두고 변경해 드릴 수 있어요.',
  ),
  shipping_method_not_found: plain(
    '선택할 수 없음',
    '이 주문에는 사용할 수 없는 배송 방법이에요.',
    '다른 배송 방법을 선택해 주세요.',
  ),
  cancel_reason_not_offered: plain(
    '이유를 선택해 주세요',
    '선택할 수 있는 이유가 아니에요.',
    '표시된 이유 중에서 선택해 주세요.',
  ),
  refund_method_not_offered: plain(
    '여기에서는 선택할 수 없음',
    '쇼핑몰에서는 취소한 주문을 스토어 적립금으로 돌려드리지 않아요.',
    '결제하신 수단으로 환불받는 방법을 선택해 주세요.',
  ),
  cancel_refused: plain(
    '취소되지 않음',
    '주문을 취소하지 못했어요. 주문은 그대로예요.',
    '쇼핑몰에 문의해 주세요. 아직 취소해 드릴 수 있어요.',
  ),
  hold_refused: plain(
    '저장되지 않음',
    '결제할 때까지 주문 발송을 보류하지 못했어요. 변경된 내용은 없어요.',
    '나중에 다시 시도하거나 쇼핑몰에 문의해 주세요.',
  ),
  decrease_refused: plain(
    '여기에서는 변경할 수 없음',
    '쇼핑몰에서는 주문 금액이 줄어드는 변경을 받지 않아요.',
    '금액이 같거나 더 높은 것을 선택하거나 쇼핑몰에 문의해 주세요.',
  ),
  change_refused: plain(
    '변경되지 않음',
    '쇼핑몰 시스템에서 이 변경을 받지 않았어요. 주문은 그대로예요.',
    '도움이 필요하면 쇼핑몰에 문의해 주세요.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
