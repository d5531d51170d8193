import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Korean of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    '배송지를 확인해 주세요',
    '배송지에 올바르지 않은 내용이 있어요.',
    '표시된 항목을 고쳐 주세요.',
  ),
  address_locked: plain(
    '여기에서는 변경할 수 없음',
    '금액이 달라질 수 있어 배송지의 이 항목은 변경할 수 없어요.',
    '이 배송지로 받으시려면 쇼핑몰에 문의해 주세요.',
  ),
  address_unchanged: plain(
    '변경된 내용 없음',
    '지금 배송지와 같은 주소예요.',
    '한 항목 이상을 변경해 주세요.',
  ),
  address_refused: plain(
    '배송지를 등록할 수 없음',
    '쇼핑몰 시스템에서 이 배송지를 받지 않았어요.',
    '배송지를 확인하고 다시 시도해 주세요.',
  ),
  address_not_forwarded: plain(
    '변경되지 않음',
    '새 배송지를 물류센터에 전달하지 못해 변경하지 않았어요.',
    '되도록 빨리 쇼핑몰에 문의해 주세요. 발송을 멈출 수 있어요.',
  ),
  price_would_change: plain(
    '변경되지 않음',
    '이 배송지로는 주문 금액이 달라져 변경하지 않았어요.',
    '이 배송지로 받으시려면 쇼핑몰에 문의해 주세요.',
  ),
  nothing_changed: plain(
    '변경된 내용 없음',
    '주문이 이미 그 내용으로 되어 있어요.',
    '다른 내용을 선택해 주세요.',
  ),
  contact_invalid: plain(
    '전화번호를 확인해 주세요',
    '전화번호가 올바르게 입력되지 않았어요.',
    '+82 10-1234-5678처럼 국가 번호를 넣어 입력해 주세요.',
  ),
  contact_refused: plain(
    '등록할 수 없음',
    '쇼핑몰 시스템에서 이 이메일 주소 또는 전화번호를 받지 않았어요.',
    '입력한 내용을 확인하고 다시 시도해 주세요.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
