import type { MailWords } from './words.ts';

/** Korean mails. Particles follow a word of ours, never an order's name or an amount, whose last sound is not known. */
export const ko: MailWords = {
  tag: 'ko',
  direction: 'ltr',
  colon: ': ',
  comma: ', ',
  greeting: '안녕하세요.',
  subjects: {
    applied: ({ order }) => `주문(${order})이 변경됐어요`,
    cancelled: ({ order }) => `주문(${order})이 취소됐어요`,
    'payment-open': ({ order, amount }) => `${amount} 결제를 부탁드려요(주문 ${order})`,
    'payment-received': ({ order }) => `주문(${order})의 결제가 확인됐어요`,
    reverted: ({ order }) => `주문(${order})의 변경이 취소됐어요`,
    refunded: ({ order, amount }) => `${amount} 환불을 진행했어요(주문 ${order})`,
    'approval-requested': ({ order }) => `주문(${order})의 변경 요청을 받았어요`,
    approved: ({ order }) => `승인 완료: 주문(${order})이 변경됐어요`,
    declined: ({ order }) => `주문(${order})은 그대로예요`,
  },
  sentences: {
    changed: ({ order }) => `요청하신 대로 주문(${order})을 변경했어요.`,
    cancelled: ({ order }) => `요청하신 대로 주문(${order})을 취소했어요.`,
    agreed: ({ order }) => `쇼핑몰이 승인해 요청하신 대로 주문(${order})을 변경했어요.`,
    moneyBack: ({ amount }) => `환불 금액: ${amount}.`,
    creditBack: ({ amount }) => `스토어 적립금: ${amount}.`,
    toPay: ({ amount }) => `결제할 금액: ${amount}.`,
    payBy: ({ date, time }) =>
      `${date} ${time}까지 결제해 주세요. 그때까지 결제되지 않으면 변경이 취소되고 원래 주문하신 대로 보내 드려요.`,
    linkFollows: '결제 링크는 따로 메일로 보내 드려요.',
    shopTells: '결제 방법은 쇼핑몰에서 알려 드려요.',
    paid: ({ order, amount }) =>
      `${amount} 결제를 확인했어요. 감사합니다. 주문(${order})은 요청하신 대로 변경되어 있어요.`,
    unpaid: ({ order, date, time }) =>
      `${date} ${time}까지 결제되지 않아 주문(${order})의 변경을 취소했어요.`,
    notKept: ({ order }) => `주문(${order})의 변경을 유지할 수 없어 취소했어요.`,
    asBefore: '변경하기 전의 주문대로 보내 드려요.',
    onItsWay: ({ order, amount }) =>
      `주문(${order})에서 ${amount} 환불을 결제하신 수단으로 진행했어요. 금액이 들어오기까지 며칠 걸릴 수 있어요.`,
    credited: ({ order, amount }) => `주문(${order})에 대한 스토어 적립금이 들어왔어요. 금액: ${amount}.`,
    requested: ({ order }) =>
      `주문(${order})의 변경 요청을 받았어요. 먼저 쇼핑몰에서 확인해요. 그때까지는 아무것도 바뀌지 않고, 결정되는 대로 메일로 알려 드려요.`,
    declined: ({ order }) =>
      `쇼핑몰에서 요청하신 변경을 처리할 수 없었어요. 주문(${order})에서 변경된 내용은 없어요.`,
  },
  code: {
    subject: ({ order }) => `주문(${order}) 확인 코드`,
    asked: ({ order }) =>
      `주문(${order})을 보려는 요청이 있었어요. 본인이 요청하셨다면 코드를 요청한 페이지에 이 코드를 입력해 주세요.`,
    label: '확인 코드',
    valid: ({ time }) => `${time}까지 쓸 수 있고, 주문을 한 번 열 수 있어요.`,
    notAsked:
      '요청하신 적이 없나요? 그렇다면 아무것도 하지 말고 누구에게도 코드를 알려 주지 마세요. 코드가 없으면 아무도 주문을 볼 수 없어요. 쇼핑몰은 이 코드를 절대 묻지 않아요.',
  },
  changes: {
    address: '배송지',
    email: '이메일 주소',
    phone: '전화번호',
    giftMessage: '선물 메시지',
    deliveryNote: '배송 메모',
    shipping: '배송 방법',
    none: { email: '없음', phone: '없음', note: '없음' },
    quoted: (text) => `‘${text}’`,
    swapped: ({ quantity, before, after }) => `교환: ${before} → ${after} (${quantity}개)`,
    takenOff: '주문에서 제외',
    quantity: (before, after) => `${before}개에서 ${after}개로 변경`,
    added: (quantity, item) => `추가: ${item} (${quantity}개)`,
    wholeOrder: '주문 전체',
  },
  takenBack: '취소된 변경:',
  staying: '고치신 대로 남는 내용:',
  total: '현재 주문 금액',
  pay: ({ amount }) => `${amount} 결제하기`,
  note: '쇼핑몰에서 전하는 말:',
  closing: '맞지 않는 내용이 있나요? 이 메일에 그대로 답장해 주세요.',
  order: '주문 보기',
  store: '쇼핑몰로 가기',
};
