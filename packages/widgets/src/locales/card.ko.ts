import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: '불러오는 중…',
  slow: '평소보다 오래 걸리고 있어요.',
  tryAgain: '다시 시도',
  unavailable: {
    detail: '지금은 여기에서 주문을 볼 수 없어요.',
    nextStep: '자세한 내용은 주문 확인 메일에서 볼 수 있어요.',
  },
  notLoaded: { detail: '내용을 불러오지 못했어요.', nextStep: '페이지를 새로 고친 뒤 다시 시도해 주세요.' },
  problems: {
    not_made: {
      detail: '변경이 이루어지지 않았습니다. 주문은 그대로입니다.',
      nextStep: '입력한 내용을 확인한 뒤 다시 시도해 주세요.',
    },
    offline: { detail: '인터넷에 연결되어 있지 않아요.', nextStep: '연결을 확인하고 다시 시도해 주세요.' },
    unreachable: {
      detail: '지금은 쇼핑몰에 연결할 수 없어요.',
      nextStep: '연결을 확인하거나 잠시 후 다시 시도해 주세요.',
    },
    timeout: { detail: '쇼핑몰이 제때 응답하지 않았어요.', nextStep: '잠시 후 다시 시도해 주세요.' },
    unreadable_answer: {
      detail: '쇼핑몰의 응답을 읽을 수 없었어요.',
      nextStep: '다시 시도하거나 페이지를 새로 고쳐 주세요.',
    },
  },
};
