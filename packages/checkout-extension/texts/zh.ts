import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: '查看或修改此订单',
  waiting: '您刚刚下单，商店正在接收您的订单，需要几秒钟。',
  notYet: {
    detail: '商店尚未接收到您的订单。',
    nextStep: '请一分钟后重试。您可以在订单确认邮件中查看全部信息。',
  },
  logIn: { detail: '请登录以修改此订单。', button: '登录' },
  setUp: '请在此区块的设置中填写 Amend API 的地址。填写之前，顾客不会看到任何内容。',
};
