import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: '주문 조회 및 변경',
  waiting: '방금 주문이 완료되어 쇼핑몰에서 접수하고 있어요. 몇 초 정도 걸려요.',
  notYet: {
    detail: '쇼핑몰에서 아직 주문을 접수하지 못했어요.',
    nextStep: '1분 후에 다시 시도해 주세요. 자세한 내용은 주문 확인 메일에서 볼 수 있어요.',
  },
  logIn: { detail: '이 주문을 변경하려면 로그인해 주세요.', button: '로그인' },
  setUp:
    '이 블록의 설정에서 Amend API 주소를 입력해 주세요. 입력하기 전까지 고객에게는 아무것도 표시되지 않아요.',
};
