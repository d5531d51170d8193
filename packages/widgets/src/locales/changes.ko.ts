import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: '분', hour: '시간', day: '일' } as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `주문 ${name}`, address: '배송지', all: '주문 전체 보기' },
  price(flow, amount) {
    return {
      collect: `추가 결제 금액: ${amount}`,
      refund: `환불 금액: ${amount}`,
      credit: `스토어 적립금: ${amount}`,
      more: `주문 금액이 늘어나요: ${amount}`,
      less: `주문 금액이 줄어들어요: ${amount}`,
      none: '금액은 그대로예요',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `다음 페이지에서 ${within} 안에 결제해 주세요. 그때까지 주문 발송을 보류해요. 결제하지 않으면 변경이 취소되고 원래대로 발송돼요.`,
      refund: '변경이 저장되는 대로 결제하신 수단으로 환불해 드려요.',
      credit: '변경이 저장되는 대로 받으실 수 있어요.',
      more: '주문 금액과 함께 결제해요.',
      less: '주문 결제 금액이 그만큼 줄어요.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count}${UNITS[unit]}`,
  needsApproval: '쇼핑몰의 승인이 필요해요. 승인 전에는 변경되거나 청구되지 않아요.',
  newQuote: '그사이 주문이 바뀌었어요. 지금 기준으로 변경하면 다음과 같아요.',
  total: '합계',
  before: '변경 전',
  after: '변경 후',
  checking: '확인하는 중…',
  saving: '저장하는 중…',
  back: '뒤로',
  goOn: '다른 항목 변경',
  saved: '변경됨',
  closed: '확정',
  until: ({ date, time }, isToday) =>
    isToday ? `${time}까지 변경할 수 있어요` : `${date} ${time}까지 변경할 수 있어요`,
  due: (amount, by, isToday) => {
    if (!by) return `결제할 금액: ${amount}`;
    return isToday
      ? `${by.time}까지 결제할 금액: ${amount}`
      : `${by.date} ${by.time}까지 결제할 금액: ${amount}`;
  },
  dueChip: '결제 대기',
  dueNote: '그때까지 주문 발송을 보류해요. 결제하지 않으면 변경이 취소되고 원래대로 발송돼요.',
  pay: (amount) => `${amount} 결제하기`,
  payByMail: '결제 링크는 쇼핑몰에서 메일로 보내 드려요.',
  news: {
    'approval-waiting': {
      chip: '승인 대기',
      sentence: '쇼핑몰에서 변경 내용을 확인하고 있어요',
      note: '승인 전에는 변경되거나 청구되지 않아요. 결과는 메일로 알려 드려요.',
    },
    declined: {
      chip: '승인되지 않음',
      sentence: '쇼핑몰에서 이 변경을 처리할 수 없었어요',
      note: '주문은 그대로예요. 다른 도움이 필요하면 쇼핑몰에 문의해 주세요.',
    },
    unpaid: {
      chip: '변경 취소',
      sentence: '결제되지 않아 변경이 취소됐어요',
      note: '원래대로 발송돼요. 주문을 변경할 수 있는 동안에는 다시 변경할 수 있어요.',
    },
    paid: { chip: '결제 완료', sentence: '결제가 완료되어 변경했어요', note: '더 하실 일은 없어요.' },
    approved: { chip: '변경됨', sentence: '쇼핑몰이 승인해 변경했어요', note: '더 하실 일은 없어요.' },
  },
  accepted: '변경 내용을 받아 처리하고 있어요.',
  cancel: {
    title: '주문 취소',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return '포장이 시작될 때까지 취소할 수 있어요';
      return isToday
        ? `${closesAt.time}까지 취소할 수 있어요`
        : `${closesAt.date} ${closesAt.time}까지 취소할 수 있어요`;
    },
    begin: '이 주문 취소하기…',
    question: '이 주문을 취소할까요?',
    confirm: '주문 취소하기',
    keep: '주문 유지하기',
    instead: '취소 대신 변경하면 될까요?',
    reason: '이유를 알려 주세요 (선택)',
    refundTo: '환불 방법을 골라 주세요',
    methods: { 'original-payment': '결제한 수단으로 환불', 'store-credit': '스토어 적립금' },
    next: '계속',
    refund: (method, amount) =>
      ({
        'original-payment': `${amount}을 결제하신 수단으로 환불해 드려요. 보통 5~10일 걸려요.`,
        'store-credit': `이 쇼핑몰에서 쓸 수 있는 적립금으로 ${amount}을 드려요.`,
        none: '아직 청구되지 않아 환불할 금액이 없어요.',
      })[method],
    final: '취소한 주문은 되돌릴 수 없어요.',
    chip: '취소됨',
    done: '주문이 취소됐어요',
  },
  window: {
    title: '주문 변경',
    open: '변경 가능',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return '포장이 시작될 때까지 이 주문을 변경할 수 있어요';
      return isToday
        ? `${closesAt.time}까지 이 주문을 변경할 수 있어요`
        : `${closesAt.date} ${closesAt.time}까지 이 주문을 변경할 수 있어요`;
    },
    left: (minutes) => `${minutes}분 남았어요`,
    can: '지금 할 수 있는 일',
    kinds: {
      'correct-address': '배송지',
      'swap-item': '사이즈·색상',
      'set-quantity': '수량',
      'add-item': '상품 추가',
      'change-shipping': '배송 방법',
      'correct-contact': '연락처',
      'add-note': '메모',
      'cancel-order': '주문 취소',
    },
    rest: '다른 내용은 여기서 더 변경할 수 없어요.',
    afterwards: '그 뒤에는 쇼핑몰에 문의해 주세요. 아직 도와 드릴 수 있을지도 몰라요.',
  },
  swap: {
    title: '상품 교환',
    nothing: '이 주문에는 교환할 수 있는 상품이 없어요',
    noOther: '이 상품은 다른 옵션이 없어요',
    choose: '교환',
    units: (count) => `${count}개`,
    soldOut: '품절',
    present: '주문함',
    quantity: '수량',
    to: (name) => `교환하기: ${name}`,
    more: (count) => `${count}개 더 보기`,
    done: (name) => `교환했어요. 받으실 상품: ${name}`,
  },
  upsell: {
    title: '상품 추가',
    nothing: '이 주문에 더 추가할 상품이 없어요',
    add: '주문에 추가하기',
    decline: '괜찮아요',
    insteadOf: '원래 가격',
    payNext: (amount, within) => `다음 페이지에서 ${within} 안에 결제하실 금액: ${amount}`,
    added: (name) => `추가했어요: ${name}`,
    undo: '추가 취소하기',
    undoTitle: '추가를 취소할까요?',
    removed: (name) => `추가를 취소했어요: ${name}`,
    others: '추천 상품 보기',
  },
};
