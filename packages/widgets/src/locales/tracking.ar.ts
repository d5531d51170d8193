import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'اليوم', tomorrow: 'غدًا', other: `يوم ${moment.date}` }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)}، الساعة ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` في \u2068${place}\u2069` : '';
}

export const texts: TrackingTexts = {
  title: 'التوصيل',
  statements: {
    preparing: {
      chip: 'قيد التجهيز',
      sentence: 'يجري تجهيز طلبك',
      note: 'سيظهر التتبّع هنا فور استلام شركة الشحن لشحنتك.',
    },
    preparing_rest: { chip: 'تم توصيل جزء منه', sentence: 'يجري تجهيز باقي طلبك' },
    shipped: { chip: 'في الطريق', sentence: 'شحنتك في الطريق إليك' },
    in_transit: { chip: 'في الطريق', sentence: 'شحنتك في الطريق إليك' },
    arriving: {
      chip: 'في الطريق',
      sentence: ({ moment, day }) =>
        moment ? `موعد الوصول: ${sayDay(moment, day)}` : 'شحنتك في الطريق إليك',
    },
    overdue: {
      chip: 'متأخرة',
      sentence: ({ moment }) => (moment ? `متأخرة: كان وصولها متوقعًا يوم ${moment.date}` : 'الشحنة متأخرة'),
      note: 'لم تحدّد شركة الشحن موعدًا جديدًا بعد.',
    },
    delayed: {
      chip: 'متأخرة',
      sentence: ({ moment, day }) =>
        moment ? `متأخرة: الموعد الجديد ${sayDay(moment, day)}` : 'الشحنة متأخرة',
      note: 'أبلغت شركة الشحن عن تأخير. لا يلزمك فعل شيء.',
    },
    out_for_delivery: {
      chip: 'خرجت للتوصيل',
      sentence: ({ place }) => `خرجت الشحنة للتوصيل${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'تعذّر التسليم',
      sentence: ({ moment, day }) => `جرت محاولة تسليم${dayAndTime(moment, day)}`,
      note: 'تجد الخطوات التالية في موقع شركة الشحن.',
    },
    delivery_failed: {
      chip: 'لم تُسلَّم',
      sentence: 'تعذّر توصيل شحنتك',
      note: 'يُرجى التواصل مع المتجر لمعرفة ما يمكن فعله.',
    },
    ready_for_pickup: {
      chip: 'جاهزة للاستلام',
      sentence: ({ place }) => `شحنتك جاهزة للاستلام${inPlace(place)}`,
      note: 'تجد المكان والموعد النهائي في موقع شركة الشحن.',
    },
    picked_up: { chip: 'تم الاستلام', sentence: ({ moment, day }) => `تم الاستلام${dayAndTime(moment, day)}` },
    delivered: { chip: 'تم التوصيل', sentence: ({ moment, day }) => `تم التوصيل${dayAndTime(moment, day)}` },
    cancelled: { chip: 'ملغاة', sentence: 'أُلغيت هذه الشحنة' },
    order_cancelled: { chip: 'ملغى', sentence: 'أُلغي هذا الطلب', note: 'لن يُرسل أي شيء.' },
    nothing_to_track: { chip: 'مكتمل', sentence: 'لا يتضمن هذا الطلب ما يحتاج إلى توصيل' },
  },
  milestones: 'مراحل الطلب',
  milestone(milestone, isPickup) {
    const names = [
      'تم الطلب',
      'تم الشحن',
      isPickup ? 'جاهزة للاستلام' : 'خرجت للتوصيل',
      isPickup ? 'تم الاستلام' : 'تم التوصيل',
    ] as const;
    return names[milestone];
  },
  reached: 'تمت',
  current: 'الآن',
  ahead: 'لاحقًا',
  track: (carrier) => (carrier ? `التتبّع عبر \u2068${carrier}\u2069` : 'تتبّع هذه الشحنة'),
  opensNewTab: 'يُفتح في علامة تبويب جديدة',
  parcel: (number) => `الشحنة ${number}`,
  contents: 'في هذه الشحنة:',
  unshipped: 'ما زال قيد التجهيز:',
  line: ({ title, variantTitle, quantity }) =>
    `\u2068${title}${variantTitle ? ` (${variantTitle})` : ''}\u2069${quantity > 1 ? ` × ${quantity}` : ''}`,
  showScans: 'عرض كل مراحل التتبّع',
  hideScans: 'إخفاء مراحل التتبّع',
};
