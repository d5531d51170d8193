import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = '페이지를 새로 고쳐 주문의 새 링크를 받아 주세요.';

/** What is said in Korean of requests that never reach an order. */
export const requests = {
  token_missing: plain('접근할 수 없음', '이 페이지에서 어떤 주문인지 확인할 수 없었어요.', reload),
  token_invalid: plain('접근할 수 없음', '이 페이지의 주문 링크가 올바르지 않아요.', reload),
  token_expired: plain('링크 만료', '이 페이지의 주문 링크가 만료됐어요.', reload),
  token_wrong_shop: plain('다른 쇼핑몰', '다른 쇼핑몰의 링크예요.', reload),
  token_wrong_order: plain('다른 주문', '다른 주문의 링크예요.', reload),
  token_revoked: plain(
    '사용할 수 없는 링크',
    '이 주문의 링크를 더 이상 사용할 수 없어요.',
    '쇼핑몰에 주문의 새 링크를 요청해 주세요.',
  ),
  proof_not_offered: plain(
    '여기에서는 열 수 없음',
    '이 쇼핑몰에서는 이 방법으로 주문을 열 수 없어요.',
    '내 계정이나 쇼핑몰에서 보낸 메일에서 주문을 열어 주세요.',
  ),
  proof_invalid: plain(
    '올바르지 않은 링크',
    '이 주문 링크가 올바르지 않아요.',
    '내 계정이나 쇼핑몰에서 보낸 메일에서 주문을 열어 주세요.',
  ),
  proof_expired: plain(
    '링크 만료',
    '이 주문 링크가 만료됐어요.',
    '내 계정에서 주문을 열거나 쇼핑몰에 새 링크를 요청해 주세요.',
  ),
  login_needed: plain('로그인 필요', '이 쇼핑몰에 로그인되어 있지 않아요.', '로그인하고 다시 시도해 주세요.'),
  code_invalid: plain(
    '코드를 확인할 수 없음',
    '코드가 올바르지 않거나 만료됐어요.',
    '가장 최근 메일을 확인하거나 새 코드를 요청해 주세요.',
  ),
  merchant_key_missing: plain(
    '접근할 수 없음',
    '누가 보낸 요청인지 알 수 없어요.',
    '판매자 키를 보내 주세요.',
  ),
  merchant_key_invalid: plain('접근할 수 없음', '판매자 키가 올바르지 않아요.', '판매자 키를 확인해 주세요.'),
  webhook_not_signed: plain(
    'Shopify가 아님',
    '웹훅에 Shopify의 서명이 없어요.',
    '앱의 client secret을 확인해 주세요.',
  ),
  webhook_wrong_shop: plain('다른 쇼핑몰', '다른 쇼핑몰의 웹훅이에요.', '어디로 보내는지 확인해 주세요.'),
  webhook_unnamed: plain('ID 없음', '웹훅에 ID가 없어요.', 'X-Shopify-Webhook-Id 헤더를 보내 주세요.'),
  rate_limited: {
    title: '너무 잦은 요청',
    detail: () => '짧은 시간에 너무 자주 요청했어요. 변경된 내용은 없어요.',
    nextStep: ({ wait = '1분' }) => `${wait} 후에 다시 시도해 주세요.`,
  },
  url_too_long: plain('너무 긴 주소', '주소가 허용된 길이보다 길어요.', '주소를 확인해 주세요.'),
  session_token_refused: plain(
    '접근할 수 없음',
    '세션 토큰이 올바르지 않아요.',
    'Shopify 관리자에서 앱을 다시 열어 주세요.',
  ),
  route_not_found: plain('찾을 수 없음', '이 주소에는 아무것도 없어요.', '주소를 확인해 주세요.'),
  method_not_allowed: plain(
    '사용할 수 없음',
    '이 주소는 이 방법으로 호출할 수 없어요.',
    '메서드를 확인해 주세요.',
  ),
  body_not_json: plain('읽을 수 없음', '요청을 읽지 못했어요.', 'JSON을 application/json으로 보내 주세요.'),
  body_too_large: plain('너무 큰 요청', '요청이 허용된 크기보다 커요.', '내용을 줄여 보내 주세요.'),
  body_invalid: plain(
    '읽을 수 없음',
    '요청의 내용이 올바르지 않아요.',
    '무엇이 잘못됐는지 `pointers`에서 확인해 주세요.',
  ),
  query_invalid: plain(
    '읽을 수 없음',
    '요청 주소에 알 수 없는 값이 있어요.',
    'Asia/Seoul 같은 IANA 시간대와 실제로 있는 변경 종류를 보내 주세요.',
  ),
  idempotency_key_missing: plain(
    '키 없음',
    '요청에 Idempotency-Key가 필요해요.',
    '고객이 원하는 일마다 새 UUID를 보내 주세요.',
  ),
  idempotency_key_invalid: plain(
    '사용할 수 없는 키',
    '이 Idempotency-Key는 사용할 수 없어요.',
    'UUID처럼 공백 없이 인쇄 가능한 ASCII 문자 8~255자를 보내 주세요.',
  ),
  idempotency_key_reused: plain(
    '이미 사용한 키',
    '이 Idempotency-Key는 다른 변경에 사용됐어요.',
    '고객이 원하는 일마다 새 UUID를 보내 주세요.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
