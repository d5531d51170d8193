import type { ProblemWords } from './sentences.ts';
import { details } from './zh-Hans/details.ts';
import { items } from './zh-Hans/items.ts';
import { outcomes } from './zh-Hans/outcomes.ts';
import { permission } from './zh-Hans/permission.ts';
import { requests } from './zh-Hans/requests.ts';

/** Chinese in simplified characters, with the `您` of the country's good shops. */
export const zhHans: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `请填写${field}。`,
    not_in_country: (field) => `请选择该国家/地区的${field}。`,
    locked: (field) => `${field}无法在此修改。`,
    refused: (field) => `请核对${field}。`,
  },
  fieldNames: {
    firstName: '名字',
    lastName: '姓氏',
    company: '公司',
    address1: '街道和门牌号',
    address2: '楼栋、单元、房间号',
    zip: '邮政编码',
    city: '城市',
    provinceCode: '省份或州',
    countryCode: '国家/地区',
    phone: '电话号码',
  },
  proofs: {
    'customer-account': '登录您的账户',
    'app-proxy': '在商店登录',
    'session-token': '打开付款后看到的页面',
    'one-time-code': '通过邮件获取验证码',
    'signed-link': '打开商店邮件中的链接',
    merchant: '在商店的页面打开订单',
  },
  waits: { second: { other: '# 秒' }, minute: { other: '# 分钟' }, hour: { other: '# 小时' } },
};
