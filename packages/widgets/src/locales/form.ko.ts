import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: '배송지 변경하기',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return '이름';
      case 'lastName':
        return '성';
      case 'company':
        return '회사';
      case 'address1':
        return '도로명 주소';
      case 'address2':
        return '상세 주소';
      case 'zip':
        return {
          postalCode: '우편번호',
          postcode: '우편번호',
          pinCode: '우편번호(PIN)',
          zipCode: '우편번호(ZIP)',
        }[zipLabel];
      case 'city':
        return { city: '도시', suburb: '지역', district: '구', town: '시/군/구' }[cityLabel];
      case 'provinceCode':
        return {
          region: '지역',
          province: '시/도',
          stateOrTerritory: '주 또는 준주',
          state: '주',
          governorate: '주',
          county: '주(카운티)',
          prefecture: '현',
          emirate: '토후국',
        }[provinceLabel];
      case 'countryCode':
        return '국가';
      case 'phone':
        return '전화번호';
    }
  },
  optional: '선택',
  chooseProvince: '선택해 주세요',
  locked: '여기에서는 변경할 수 없어요. 잘못된 내용이 있으면 쇼핑몰에 문의해 주세요.',
  fieldProblem: (reason) =>
    reason === 'missing' ? '입력해 주세요.' : '올바르지 않은 것 같아요. 확인해 주세요.',
  problems: (count) => `${count}개 항목을 다시 확인해 주세요`,
  review: '변경 내용 확인',
  checking: '확인하는 중…',
  cancel: '취소',
  close: '닫기',
  confirmTitle: '새 배송지가 맞나요?',
  meant: {
    confirmTitle: '혹시 이 주소인가요?',
    before: '입력한 주소',
    after: '추천 주소',
    save: '추천 주소 사용',
    back: '입력한 주소 사용',
  },
  suggestions: '추천 주소',
  found: (count) => `추천 주소 ${count}개가 있어요. 화살표 키로 선택해 주세요.`,
  newQuote: '그사이 주문이 바뀌었어요. 지금 기준으로 변경하면 다음과 같아요.',
  before: '변경 전',
  after: '새 배송지',
  difference(direction, amount) {
    if (direction === 'none') return '금액은 그대로예요';
    return direction === 'pay' ? `추가 결제 금액: ${amount}` : `환불 금액: ${amount}`;
  },
  save: '배송지 저장',
  saving: '저장하는 중…',
  back: '뒤로',
  savedTo: (address) => `저장했어요. 받으실 곳: ${address}`,
  requested: '쇼핑몰의 승인이 필요해요. 요청해 두었고, 승인 전에는 아무것도 바뀌지 않아요.',
  accepted: (address) => `변경 내용을 받아 저장하고 있어요. 받으실 곳: ${address}`,
};
