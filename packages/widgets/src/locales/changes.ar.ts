import type { ChangesTexts } from './texts.ts';

// One, two, three to ten, all others: each has a form of its own.
const UNITS = {
  minute: ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'],
  hour: ['ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة'],
  day: ['يوم واحد', 'يومين', 'أيام', 'يومًا'],
} as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `طلبك \u2068${name}\u2069`, address: 'عنوان التوصيل', all: 'عرض الطلب كاملًا' },
  price(flow, amount) {
    return {
      collect: `تدفع \u2068${amount}\u2069 إضافية`,
      refund: `تسترد \u2068${amount}\u2069`,
      credit: `تحصل على \u2068${amount}\u2069 رصيدًا في المتجر`,
      more: `يزيد سعر طلبك بمقدار \u2068${amount}\u2069`,
      less: `ينخفض سعر طلبك بمقدار \u2068${amount}\u2069`,
      none: 'السعر لا يتغيّر',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `تدفع في الصفحة التالية، خلال ${within}. نحتفظ بطلبك حتى ذلك الحين. وإذا لم يتم الدفع، يُلغى التغيير ويُرسل كل شيء كما كان.`,
      refund: 'يعود المبلغ إلى طريقة الدفع نفسها فور حفظ التغيير.',
      credit: 'تحصل عليه فور حفظ التغيير.',
      more: 'تدفعه مع طلبك.',
      less: 'ينقص هذا المبلغ من قيمة طلبك.',
      none: '',
    }[flow];
  },
  span: (count, unit) => {
    const [one, two, few, many] = UNITS[unit];
    if (count === 1) return one;
    if (count === 2) return two;
    return `${count} ${count % 100 > 2 && count % 100 < 11 ? few : many}`;
  },
  needsApproval: 'يجب أن يوافق المتجر أولًا. لن يتغيّر شيء ولن يُخصم أي مبلغ حتى ذلك الحين.',
  newQuote: 'تغيّر الطلب في هذه الأثناء. هذا ما يعنيه التغيير الآن.',
  total: 'الإجمالي',
  before: 'قبل',
  after: 'بعد',
  checking: 'جارٍ التحقق…',
  saving: 'جارٍ الحفظ…',
  back: 'رجوع',
  goOn: 'تغيير شيء آخر',
  saved: 'تم التغيير',
  closed: 'نهائي',
  until: ({ date, time }, isToday) =>
    isToday ? `يمكنك تغييره حتى الساعة ${time}` : `يمكنك تغييره حتى ${date}، الساعة ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `المبلغ المستحق: \u2068${amount}\u2069`;
    return isToday
      ? `المبلغ المستحق: \u2068${amount}\u2069 قبل الساعة ${by.time}`
      : `المبلغ المستحق: \u2068${amount}\u2069 قبل ${by.date}، الساعة ${by.time}`;
  },
  dueChip: 'بانتظار الدفع',
  dueNote: 'نحتفظ بطلبك حتى ذلك الحين. وإذا لم يتم الدفع، يُلغى التغيير ويُرسل كل شيء كما كان.',
  pay: (amount) => `دفع \u2068${amount}\u2069`,
  payByMail: 'يرسل إليك المتجر رابط الدفع عبر البريد الإلكتروني.',
  news: {
    'approval-waiting': {
      chip: 'لدى المتجر',
      sentence: 'يراجع المتجر التغيير الذي طلبته',
      note: 'لن يتغيّر شيء ولن يُخصم أي مبلغ قبل موافقته. ستصلك رسالة بالبريد الإلكتروني.',
    },
    declined: {
      chip: 'مرفوض',
      sentence: 'تعذّر على المتجر إجراء هذا التغيير',
      note: 'طلبك كما كان. يُرجى التواصل مع المتجر إذا كان هناك ما يفيدك غير ذلك.',
    },
    unpaid: {
      chip: 'أُلغي',
      sentence: 'أُلغي هذا التغيير لعدم الدفع',
      note: 'يُرسل كل شيء كما كان. ويمكنك إجراء التغيير من جديد ما دام الطلب مفتوحًا.',
    },
    paid: { chip: 'مدفوع', sentence: 'تم الدفع وأُجري التغيير', note: 'لا يلزمك فعل شيء آخر.' },
    approved: { chip: 'تم التغيير', sentence: 'وافق المتجر وأُجري التغيير', note: 'لا يلزمك فعل شيء آخر.' },
  },
  accepted: 'استلمنا التغيير ونعمل على تنفيذه.',
  cancel: {
    title: 'إلغاء الطلب',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'يمكنك إلغاء هذا الطلب حتى يبدأ تجهيزه';
      return isToday
        ? `يمكنك إلغاء هذا الطلب حتى الساعة ${closesAt.time}`
        : `يمكنك إلغاء هذا الطلب حتى ${closesAt.date}، الساعة ${closesAt.time}`;
    },
    begin: 'إلغاء هذا الطلب…',
    question: 'هل تريد إلغاء هذا الطلب؟',
    confirm: 'إلغاء الطلب',
    keep: 'الاحتفاظ بطلبي',
    instead: 'هل يفيدك تغييره بدلًا من ذلك؟',
    reason: 'لماذا؟ الإجابة اختيارية',
    refundTo: 'إلى أين يعود المبلغ؟',
    methods: { 'original-payment': 'إلى طريقة الدفع نفسها', 'store-credit': 'رصيد في المتجر' },
    next: 'متابعة',
    refund: (method, amount) =>
      ({
        'original-payment': `تسترد \u2068${amount}\u2069 إلى طريقة الدفع نفسها، عادةً خلال 5 إلى 10 أيام.`,
        'store-credit': `تحصل على \u2068${amount}\u2069 رصيدًا لاستخدامه في هذا المتجر.`,
        none: 'لم يُخصم منك أي مبلغ، لذلك لا يوجد ما يُسترد.',
      })[method],
    final: 'لا يمكن استعادة الطلب بعد إلغائه.',
    chip: 'ملغى',
    done: 'تم إلغاء طلبك',
  },
  window: {
    title: 'التغييرات',
    open: 'يمكن تغييره',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'يمكنك تغيير هذا الطلب حتى يبدأ تجهيزه';
      return isToday
        ? `يمكنك تغيير هذا الطلب حتى الساعة ${closesAt.time}`
        : `يمكنك تغيير هذا الطلب حتى ${closesAt.date}، الساعة ${closesAt.time}`;
    },
    left: (minutes) =>
      minutes === 1
        ? 'بقيت دقيقة واحدة'
        : minutes === 2
          ? 'بقيت دقيقتان'
          : `بقيت ${minutes} ${minutes < 11 ? 'دقائق' : 'دقيقة'}`,
    can: 'لا يزال ممكنًا',
    kinds: {
      'correct-address': 'العنوان',
      'swap-item': 'المقاس أو اللون',
      'set-quantity': 'الكمية',
      'add-item': 'منتجات أخرى',
      'change-shipping': 'الشحن',
      'correct-contact': 'بيانات التواصل',
      'add-note': 'الملاحظات',
      'cancel-order': 'الإلغاء',
    },
    rest: 'لا يمكن تغيير شيء آخر هنا.',
    afterwards: 'بعد ذلك يُرجى التواصل مع المتجر، فقد يتمكن من مساعدتك.',
  },
  swap: {
    title: 'استبدال منتج',
    nothing: 'لا يتضمن هذا الطلب ما يمكن استبداله',
    noOther: 'لا توجد خيارات أخرى لهذا المنتج',
    choose: 'استبدال',
    units: (count) => `${count} ×`,
    soldOut: 'نفدت الكمية',
    present: 'مطلوب',
    quantity: 'الكمية',
    to: (name) => `الاستبدال بـ \u2068${name}\u2069`,
    more: (count) => `${count} أخرى`,
    done: (name) => `تم الاستبدال. ستستلم \u2068${name}\u2069`,
  },
  upsell: {
    title: 'إضافة منتج',
    nothing: 'لا يوجد المزيد لإضافته إلى هذا الطلب',
    add: 'أضف إلى طلبي',
    decline: 'لا، شكرًا',
    insteadOf: 'بدلًا من',
    payNext: (amount, within) => `تدفع \u2068${amount}\u2069 في الصفحة التالية، خلال ${within}.`,
    added: (name) => `تمت إضافة \u2068${name}\u2069`,
    undo: 'إزالة من الطلب',
    undoTitle: 'إزالة من الطلب؟',
    removed: (name) => `تمت إزالة \u2068${name}\u2069`,
    others: 'الاطّلاع على العروض',
  },
};
