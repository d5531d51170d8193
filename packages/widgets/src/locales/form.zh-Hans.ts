import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: '修改收货地址',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return '名字';
      case 'lastName':
        return '姓氏';
      case 'company':
        return '公司';
      case 'address1':
        return '街道和门牌号';
      case 'address2':
        return '楼栋、单元、房间号';
      case 'zip':
        return {
          postalCode: '邮政编码',
          postcode: '邮政编码',
          pinCode: '邮政编码（PIN）',
          zipCode: '邮政编码（ZIP）',
        }[zipLabel];
      case 'city':
        return { city: '城市', suburb: '地区', district: '区/县', town: '城镇' }[cityLabel];
      case 'provinceCode':
        return {
          region: '地区',
          province: '省份',
          stateOrTerritory: '州或领地',
          state: '州',
          governorate: '省',
          county: '郡',
          prefecture: '都道府县',
          emirate: '酋长国',
        }[provinceLabel];
      case 'countryCode':
        return '国家/地区';
      case 'phone':
        return '电话';
    }
  },
  optional: '选填',
  chooseProvince: '请选择',
  locked: '此项无法在这里修改。如有错误，请联系商店。',
  fieldProblem: (reason) => (reason === 'missing' ? '请填写此项。' : '此项似乎有误，请检查。'),
  problems: (count) => `请再检查 ${count} 个字段`,
  review: '核对修改',
  checking: '正在检查…',
  cancel: '取消',
  close: '关闭',
  confirmTitle: '新地址是否正确？',
  meant: {
    confirmTitle: '您要填写的是这个地址吗？',
    before: '您填写的地址',
    after: '建议的地址',
    save: '使用建议的地址',
    back: '保留我填写的地址',
  },
  suggestions: '地址建议',
  found: (count) => `${count} 条建议，请用方向键选择。`,
  newQuote: '订单在此期间发生了变化。现在的修改结果如下。',
  before: '原地址',
  after: '新地址',
  difference(direction, amount) {
    if (direction === 'none') return '价格不变';
    return direction === 'pay' ? `您需要补付 ${amount}` : `您将获得退款 ${amount}`;
  },
  save: '保存地址',
  saving: '正在保存…',
  back: '返回',
  savedTo: (address) => `已保存。您的包裹将送往：${address}`,
  requested: '修改需要商店同意。我们已向商店提出申请，在此之前不会有任何变化。',
  accepted: (address) => `我们已收到您的修改，正在保存。您的包裹将送往：${address}`,
};
