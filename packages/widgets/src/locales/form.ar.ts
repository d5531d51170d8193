import type { FormTexts } from './texts.ts';

// One, two, three to ten, all others: each has a form of its own.
function countFields(count: number): string {
  if (count === 2) return 'حقلين';
  return count % 100 > 2 && count % 100 < 11 ? `${count} حقول` : `${count} حقلًا`;
}

function countSuggestions(count: number): string {
  if (count === 1) return 'اقتراح واحد';
  if (count === 2) return 'اقتراحان';
  return count % 100 > 2 && count % 100 < 11 ? `${count} اقتراحات` : `${count} اقتراحًا`;
}

export const texts: FormTexts = {
  formTitle: 'تغيير عنوان التوصيل',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'الاسم الأول';
      case 'lastName':
        return 'اسم العائلة';
      case 'company':
        return 'الشركة';
      case 'address1':
        return 'الشارع ورقم المبنى';
      case 'address2':
        return 'الشقة أو الطابق';
      case 'zip':
        return {
          postalCode: 'الرمز البريدي',
          postcode: 'الرمز البريدي',
          pinCode: 'الرمز البريدي (PIN)',
          zipCode: 'الرمز البريدي (ZIP)',
        }[zipLabel];
      case 'city':
        return { city: 'المدينة', suburb: 'الضاحية', district: 'الحي', town: 'المدينة' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'المنطقة',
          province: 'المقاطعة',
          stateOrTerritory: 'الولاية أو الإقليم',
          state: 'الولاية',
          governorate: 'المحافظة',
          county: 'المقاطعة',
          prefecture: 'المحافظة',
          emirate: 'الإمارة',
        }[provinceLabel];
      case 'countryCode':
        return 'البلد';
      case 'phone':
        return 'رقم الهاتف';
    }
  },
  optional: 'اختياري',
  chooseProvince: 'يُرجى الاختيار…',
  locked: 'لا يمكن تغيير هذا هنا. إذا كان غير صحيح، يُرجى التواصل مع المتجر.',
  fieldProblem: (reason) => (reason === 'missing' ? 'يُرجى ملء هذا الحقل.' : 'يبدو أن هناك خطأ. يُرجى التحقق.'),
  problems: (count) => `يُرجى مراجعة ${countFields(count)}`,
  review: 'مراجعة التغيير',
  checking: 'جارٍ التحقق…',
  cancel: 'إلغاء',
  close: 'إغلاق',
  confirmTitle: 'هل العنوان الجديد صحيح؟',
  meant: {
    confirmTitle: 'هل تقصد هذا العنوان؟',
    before: 'ما كتبته',
    after: 'الاقتراح',
    save: 'استخدام الاقتراح',
    back: 'الإبقاء على عنواني',
  },
  suggestions: 'الاقتراحات',
  found: (count) => `${countSuggestions(count)}. اختر باستخدام مفاتيح الأسهم.`,
  newQuote: 'تغيّر الطلب في هذه الأثناء. هذا ما يعنيه التغيير الآن.',
  before: 'السابق',
  after: 'العنوان الجديد',
  difference(direction, amount) {
    if (direction === 'none') return 'السعر لا يتغيّر';
    return direction === 'pay' ? `تدفع \u2068${amount}\u2069 إضافية` : `تسترد \u2068${amount}\u2069`;
  },
  save: 'حفظ العنوان',
  saving: 'جارٍ الحفظ…',
  back: 'رجوع',
  savedTo: (address) => `تم الحفظ. ستُرسل شحنتك إلى: \u2068${address}\u2069`,
  requested: 'يجب أن يوافق المتجر أولًا. طلبنا موافقته، ولن يتغيّر شيء حتى ذلك الحين.',
  accepted: (address) => `استلمنا التغيير ونعمل على حفظه. ستُرسل شحنتك إلى: \u2068${address}\u2069`,
};
