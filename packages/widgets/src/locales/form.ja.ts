import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'お届け先の変更',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return '名';
      case 'lastName':
        return '姓';
      case 'company':
        return '会社名';
      case 'address1':
        return '町名・番地';
      case 'address2':
        return '建物名・部屋番号';
      case 'zip':
        return {
          postalCode: '郵便番号',
          postcode: '郵便番号',
          pinCode: '郵便番号（PINコード）',
          zipCode: '郵便番号（ZIPコード）',
        }[zipLabel];
      case 'city':
        return { city: '市区町村', suburb: '地区', district: '区', town: '市区町村' }[cityLabel];
      case 'provinceCode':
        return {
          region: '地域',
          province: '州・省',
          stateOrTerritory: '州または準州',
          state: '州',
          governorate: '県',
          county: '郡・州',
          prefecture: '都道府県',
          emirate: '首長国',
        }[provinceLabel];
      case 'countryCode':
        return '国・地域';
      case 'phone':
        return '電話番号';
    }
  },
  optional: '任意',
  chooseProvince: '選択してください',
  locked: 'ここでは変更できません。誤りがある場合は、ショップへお問い合わせください。',
  fieldProblem: (reason) =>
    reason === 'missing' ? '入力してください。' : '正しくないようです。ご確認ください。',
  problems: (count) => `${count}項目をもう一度ご確認ください`,
  review: '変更内容を確認する',
  checking: '確認しています…',
  cancel: 'キャンセル',
  close: '閉じる',
  confirmTitle: '新しいお届け先は正しいですか？',
  meant: {
    confirmTitle: 'こちらの住所ではありませんか？',
    before: '入力した住所',
    after: '候補の住所',
    save: '候補の住所を使う',
    back: '入力した住所を使う',
  },
  suggestions: '住所の候補',
  found: (count) => `候補が${count}件あります。矢印キーで選択してください。`,
  newQuote: 'その間にご注文の内容が変わりました。変更内容は現在次のとおりです。',
  before: '変更前',
  after: '新しいお届け先',
  difference(direction, amount) {
    if (direction === 'none') return '金額は変わりません';
    return direction === 'pay' ? `追加のお支払いは${amount}です` : `${amount}を返金します`;
  },
  save: 'お届け先を保存する',
  saving: '保存しています…',
  back: '戻る',
  savedTo: (address) => `保存しました。荷物のお届け先：${address}`,
  requested: '変更にはショップの承認が必要です。依頼済みですので、承認されるまで変更はありません。',
  accepted: (address) => `変更を受け付け、保存しています。荷物のお届け先：${address}`,
};
