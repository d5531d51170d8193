import { details } from './ar/details.ts';
import { items } from './ar/items.ts';
import { outcomes } from './ar/outcomes.ts';
import { permission } from './ar/permission.ts';
import { requests } from './ar/requests.ts';
import type { ProblemWords } from './sentences.ts';

/** Arabic, polite and neutral. Names of fields are definite, so that they can follow a verb; what is not Arabic is isolated where punctuation could take it apart. */
export const ar: ProblemWords = {
  problems: { ...requests, ...permission, ...details, ...items, ...outcomes },
  fields: {
    missing: (field) => `يُرجى إدخال ${field}.`,
    not_in_country: (field) => `يُرجى اختيار ${field} من هذا البلد.`,
    locked: (field) => `لا يمكن تغيير ${field} هنا.`,
    refused: (field) => `يُرجى مراجعة ${field}.`,
  },
  fieldNames: {
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    company: 'اسم الشركة',
    address1: 'الشارع ورقم المبنى',
    address2: 'الشقة أو الطابق',
    zip: 'الرمز البريدي',
    city: 'المدينة',
    provinceCode: 'الولاية أو المنطقة',
    countryCode: 'البلد',
    phone: 'رقم الهاتف',
  },
  proofs: {
    'customer-account': 'تسجيل الدخول إلى حسابك',
    'app-proxy': 'تسجيل الدخول في المتجر',
    'session-token': 'فتح الصفحة التي ظهرت لك بعد الدفع',
    'one-time-code': 'طلب رمز عبر البريد الإلكتروني',
    'signed-link': 'فتح الرابط في رسالة أرسلها المتجر',
    merchant: 'فتح الطلب في صفحة المتجر نفسه',
  },
  waits: {
    second: {
      zero: '# ثانية',
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    },
    minute: {
      zero: '# دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    },
    hour: {
      zero: '# ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتين',
      few: '# ساعات',
      many: '# ساعة',
      other: '# ساعة',
    },
  },
};
