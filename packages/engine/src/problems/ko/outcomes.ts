import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Korean of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    '주문이 바뀌었어요',
    '보시는 동안 주문이 바뀌었어요. 저장된 내용은 없어요.',
    '새 내용을 확인하고 다시 확정해 주세요.',
  ),
  edit_interrupted: plain(
    '저장되지 않음',
    '변경을 저장하지 못했어요. 주문은 그대로예요.',
    '다시 시도해 주세요.',
  ),
  outcome_unknown: plain(
    '확인하는 중',
    '변경이 저장됐는지 아직 확인하지 못했어요.',
    '잠시 후 다시 시도해 주세요. 두 번 저장되지 않아요.',
  ),
  shop_unavailable: plain(
    '연결할 수 없음',
    '지금은 쇼핑몰 시스템에 연결할 수 없어요. 변경된 내용은 없어요.',
    '잠시 후 다시 시도해 주세요.',
  ),
  shop_busy: {
    title: '이용자가 많음',
    detail: () => '지금 쇼핑몰에 이용자가 매우 많아요. 변경된 내용은 없어요.',
    nextStep: ({ wait = '1초' }) => `${wait} 후에 다시 시도해 주세요.`,
  },
  shop_closed: plain(
    '더 이상 변경할 수 없음',
    '이 쇼핑몰에서는 이제 여기에서 변경할 수 없어요. 변경된 내용은 없어요.',
    '도움이 필요하면 쇼핑몰에 문의해 주세요.',
  ),
  internal_error: plain(
    '문제가 생겼어요',
    '저희 쪽에 문제가 생겼어요.',
    '다시 시도해 주세요. 문제가 계속되면 쇼핑몰에 문의해 주세요.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
