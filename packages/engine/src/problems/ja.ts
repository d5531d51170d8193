import { details } from './ja/details.ts';
import { items } from './ja/items.ts';
import { outcomes } from './ja/outcomes.ts';
import { permission } from './ja/permission.ts';
import { requests } from './ja/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Japanese, polite and with light respect, as the country's good shops write. */
export const ja: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `${field}を入力してください。`,
    not_in_country: (field) => `この国・地域の${field}をお選びください。`,
    locked: (field) => `${field}はここでは変更できません。`,
    refused: (field) => `${field}をご確認ください。`,
  },
  fieldNames: {
    firstName: '名',
    lastName: '姓',
    company: '会社名',
    address1: '町名・番地',
    address2: '建物名・部屋番号',
    zip: '郵便番号',
    city: '市区町村',
    provinceCode: '都道府県または州',
    countryCode: '国・地域',
    phone: '電話番号',
  },
  proofs: {
    'customer-account': 'アカウントにログインする',
    'app-proxy': 'ショップにログインする',
    'session-token': 'お支払い後に表示されたページを開く',
    'one-time-code': 'メールでコードを受け取る',
    'signed-link': 'ショップからのメールのリンクを開く',
    merchant: 'ショップのページでご注文を開く',
  },
  waits: { second: { other: '#秒' }, minute: { other: '#分' }, hour: { other: '#時間' } },
};
