import type { MailWords } from './words.ts';

/** Mails in Chinese, in simplified characters. */
export const zhHans: MailWords = {
  tag: 'zh-Hans',
  direction: 'ltr',
  colon: '：',
  greeting: '您好：',
  subjects: {
    applied: ({ order }) => `您的订单 ${order} 已修改`,
    cancelled: ({ order }) => `您的订单 ${order} 已取消`,
    'payment-open': ({ order, amount }) => `请为您的订单 ${order} 支付 ${amount}`,
    'payment-received': ({ order }) => `我们已收到您为订单 ${order} 支付的款项`,
    reverted: ({ order }) => `您对订单 ${order} 的修改已撤销`,
    refunded: ({ order, amount }) => `${amount} 正在退还给您（订单 ${order}）`,
    'approval-requested': ({ order }) => `您对订单 ${order} 的修改申请`,
    approved: ({ order }) => `商店已同意：您的订单 ${order} 已修改`,
    declined: ({ order }) => `您的订单 ${order} 保持不变`,
  },
  sentences: {
    changed: ({ order }) => `您的订单 ${order} 已按您的要求修改。`,
    cancelled: ({ order }) => `您的订单 ${order} 已按您的要求取消。`,
    agreed: ({ order }) => `商店已同意，您的订单 ${order} 已按您的要求修改。`,
    moneyBack: ({ amount }) => `您将获得退款 ${amount}。`,
    creditBack: ({ amount }) => `您将获得商店余额 ${amount}。`,
    toPay: ({ amount }) => `您还需要补付 ${amount}。`,
    payBy: ({ date, time }) =>
      `请在${date} ${time} 前付款。届时如未收到款项，此修改将被撤销，您将收到原先订购的商品。`,
    linkFollows: '付款链接将通过另一封邮件发送给您。',
    shopTells: '商店会告知您如何付款。',
    paid: ({ order, amount }) => `感谢您，我们已收到 ${amount}。订单 ${order} 将按您的要求保留此修改。`,
    unpaid: ({ order, date, time }) =>
      `您对订单 ${order} 的修改在${date} ${time} 前未付款，因此我们已将其撤销。`,
    notKept: ({ order }) => `您对订单 ${order} 的修改无法保留，因此我们已将其撤销。`,
    asBefore: '商品将按原订单发出。',
    onItsWay: ({ order, amount }) =>
      `订单 ${order} 的退款 ${amount} 正在退回您的原付款方式，可能需要几天才能到账。`,
    credited: ({ order, amount }) => `您已因订单 ${order} 获得商店余额 ${amount}。`,
    requested: ({ order }) =>
      `我们已收到您对订单 ${order} 的修改申请。商店会先进行审核，在此之前不会有任何变化；一有结果，我们会立即发邮件通知您。`,
    declined: ({ order }) => `商店无法同意您的申请。您的订单 ${order} 未作任何更改。`,
  },
  code: {
    subject: ({ order }) => `订单 ${order} 的验证码`,
    asked: ({ order }) => `有人（希望是您本人）想查看订单 ${order}。请在获取验证码的页面填写此验证码。`,
    label: '您的验证码',
    valid: ({ time }) => `验证码在 ${time} 前有效，可打开订单一次。`,
    notAsked:
      '如果不是您本人操作，请忽略此邮件，也不要将验证码告诉任何人：没有验证码，谁也看不到此订单。商店绝不会向您索要验证码。',
  },
  changes: {
    address: '收货地址',
    email: '邮箱地址',
    phone: '电话号码',
    giftMessage: '礼品留言',
    deliveryNote: '配送备注',
    shipping: '配送方式',
    none: { email: '无', phone: '无', note: '无' },
    quoted: (text) => `“${text}”`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${before} 更换为 ${after}`,
    takenOff: '已移除',
    quantity: (before, after) => `数量由 ${before} 改为 ${after}`,
    added: (quantity, item) => `已添加：${quantity} × ${item}`,
    wholeOrder: '整个订单',
  },
  takenBack: '已撤销的修改：',
  staying: '以下内容保持您更正后的样子：',
  total: '您的订单目前合计',
  pay: ({ amount }) => `支付 ${amount}`,
  note: '商店留言：',
  closing: '有不妥之处吗？直接回复此邮件即可。',
  order: '查看您的订单',
  store: '前往商店',
};
