import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: '分钟', hour: '小时', day: '天' } as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `订单 ${name}`, address: '收货地址', all: '查看完整订单' },
  price(flow, amount) {
    return {
      collect: `您需要补付 ${amount}`,
      refund: `您将获得退款 ${amount}`,
      credit: `您将获得商店余额 ${amount}`,
      more: `订单金额增加 ${amount}`,
      less: `订单金额减少 ${amount}`,
      none: '价格不变',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `请在下一页付款，时限为 ${within}。在此之前，我们会暂缓发货。如未付款，此修改将被撤销，商品按原订单发出。`,
      refund: '修改保存后，款项将退回您的原付款方式。',
      credit: '修改保存后即可到账。',
      more: '您将与订单一并支付。',
      less: '订单的应付金额将相应减少。',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit]}`,
  needsApproval: '修改需要商店同意。在此之前不会有任何变化，也不会收取任何费用。',
  newQuote: '订单在此期间发生了变化。现在的修改结果如下。',
  total: '合计',
  before: '修改前',
  after: '修改后',
  checking: '正在检查…',
  saving: '正在保存…',
  back: '返回',
  goOn: '修改其他内容',
  saved: '已修改',
  closed: '已确定',
  until: ({ date, time }, isToday) =>
    isToday ? `您可以在 ${time} 前修改` : `您可以在${date} ${time} 前修改`,
  due: (amount, by, isToday) => {
    if (!by) return `待付款 ${amount}`;
    return isToday ? `请在 ${by.time} 前支付 ${amount}` : `请在${by.date} ${by.time} 前支付 ${amount}`;
  },
  dueChip: '待付款',
  dueNote: '在此之前，我们会暂缓发货。如未付款，此修改将被撤销，商品按原订单发出。',
  pay: (amount) => `支付 ${amount}`,
  payByMail: '商店会通过邮件向您发送付款链接。',
  news: {
    'approval-waiting': {
      chip: '待商店确认',
      sentence: '商店正在审核您的修改',
      note: '商店同意之前不会有任何变化，也不会收取任何费用。您会收到邮件通知。',
    },
    declined: {
      chip: '未通过',
      sentence: '商店无法进行此修改',
      note: '您的订单保持不变。如需其他帮助，请联系商店。',
    },
    unpaid: {
      chip: '已撤销',
      sentence: '由于未付款，此修改已撤销',
      note: '商品按原订单发出。订单仍可修改时，您可以重新修改。',
    },
    paid: { chip: '已付款', sentence: '已付款，修改已完成', note: '您无需再进行任何操作。' },
    approved: { chip: '已修改', sentence: '商店已同意，修改已完成', note: '您无需再进行任何操作。' },
  },
  accepted: '我们已收到您的修改，正在处理。',
  swap: {
    title: '更换商品',
    nothing: '此订单没有可更换的商品',
    choose: '更换',
    units: (count) => `${count} ×`,
    soldOut: '已售罄',
    present: '已订购',
    quantity: '数量',
    to: (name) => `更换为 ${name}`,
    more: (count) => `另外 ${count} 件`,
    done: (name) => `已更换，您将收到 ${name}`,
  },
};
