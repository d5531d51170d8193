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
  cancel: {
    title: '取消订单',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return '订单开始打包前均可取消';
      return isToday
        ? `您可以在 ${closesAt.time} 前取消此订单`
        : `您可以在${closesAt.date} ${closesAt.time} 前取消此订单`;
    },
    begin: '取消此订单…',
    question: '要取消此订单吗？',
    confirm: '取消订单',
    keep: '保留订单',
    instead: '修改订单能解决问题吗？',
    reason: '取消原因（选填）',
    refundTo: '款项退到哪里？',
    methods: { 'original-payment': '退回原付款方式', 'store-credit': '商店余额' },
    next: '继续',
    refund: (method, amount) =>
      ({
        'original-payment': `${amount} 将退回您的原付款方式，通常需要 5–10 天。`,
        'store-credit': `您将获得 ${amount} 商店余额，可在本店使用。`,
        none: '尚未收取任何费用，因此无需退款。',
      })[method],
    final: '订单取消后无法恢复。',
    chip: '已取消',
    done: '您的订单已取消',
  },
  window: {
    title: '修改订单',
    open: '可修改',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return '订单开始打包前均可修改';
      return isToday
        ? `您可以在 ${closesAt.time} 前修改此订单`
        : `您可以在${closesAt.date} ${closesAt.time} 前修改此订单`;
    },
    left: (minutes) => `还剩 ${minutes} 分钟`,
    can: '仍可进行',
    kinds: {
      'correct-address': '地址',
      'swap-item': '尺码或颜色',
      'set-quantity': '数量',
      'add-item': '添加商品',
      'change-shipping': '配送方式',
      'correct-contact': '联系方式',
      'add-note': '留言',
      'cancel-order': '取消订单',
    },
    rest: '其他内容无法再在此修改。',
    afterwards: '之后请联系商店，或许仍能为您处理。',
  },
  swap: {
    title: '更换商品',
    nothing: '此订单没有可更换的商品',
    noOther: '此商品没有其他款式可选',
    choose: '更换',
    units: (count) => `${count} ×`,
    soldOut: '已售罄',
    present: '已订购',
    quantity: '数量',
    to: (name) => `更换为 ${name}`,
    more: (count) => `另外 ${count} 件`,
    done: (name) => `已更换，您将收到 ${name}`,
  },
  upsell: {
    title: '添加商品',
    nothing: '此订单没有其他可添加的商品',
    add: '添加到我的订单',
    decline: '不用了，谢谢',
    insteadOf: '原价',
    payNext: (amount, within) => `请在下一页支付 ${amount}，时限为 ${within}。`,
    added: (name) => `已添加：${name}`,
    undo: '移除此商品',
    undoTitle: '要移除此商品吗？',
    removed: (name) => `已移除：${name}`,
    others: '查看优惠商品',
  },
};
