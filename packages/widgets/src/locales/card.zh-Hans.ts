import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: '正在加载…',
  slow: '加载时间比平时长。',
  tryAgain: '重试',
  unavailable: { detail: '暂时无法在此显示您的订单。', nextStep: '您可以在订单确认邮件中查看全部信息。' },
  notLoaded: { detail: '这部分内容未能加载。', nextStep: '请重新加载页面后再试。' },
  problems: {
    not_made: { detail: '未作更改，您的订单保持原样。', nextStep: '请核对填写的内容，然后重试。' },
    offline: { detail: '您的设备未连接网络。', nextStep: '请检查网络连接，然后重试。' },
    unreachable: { detail: '暂时无法连接到商店。', nextStep: '请检查网络连接，或稍后重试。' },
    timeout: { detail: '商店未能及时响应。', nextStep: '请稍后重试。' },
    unreadable_answer: { detail: '无法读取商店的响应。', nextStep: '请重试，或重新加载页面。' },
  },
};
