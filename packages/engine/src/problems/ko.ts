import { details } from './ko/details.ts';
import { items } from './ko/items.ts';
import { outcomes } from './ko/outcomes.ts';
import { permission } from './ko/permission.ts';
import { requests } from './ko/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Korean, in the friendly polite form of the country's good shops. No particle follows a name, a number or an amount whose last sound is not known. */
export const ko: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}: 입력해 주세요.`,
    not_in_country: (field) => `${field}: 이 국가에 있는 것을 선택해 주세요.`,
    locked: (field) => `${field}: 여기에서는 변경할 수 없어요.`,
    refused: (field) => `${field}: 다시 확인해 주세요.`,
  },
  fieldNames: {
    firstName: '이름',
    lastName: '성',
    company: '회사',
    address1: '도로명 주소',
    address2: '상세 주소',
    zip: '우편번호',
    city: '도시',
    provinceCode: '시/도 또는 주',
    countryCode: '국가',
    phone: '전화번호',
  },
  proofs: {
    'customer-account': '내 계정에 로그인하기',
    'app-proxy': '쇼핑몰에 로그인하기',
    'session-token': '결제한 뒤 나온 페이지 열기',
    'one-time-code': '메일로 코드 받기',
    'signed-link': '쇼핑몰에서 보낸 메일의 링크 열기',
    merchant: '쇼핑몰 페이지에서 주문 열기',
  },
  waits: { second: { other: '#초' }, minute: { other: '#분' }, hour: { other: '#시간' } },
};
