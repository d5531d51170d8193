import type { MailWords } from './words.ts';

/** Arabic mails, from right to left. What others wrote, amounts and dates come isolated. */
export const ar: MailWords = {
  tag: 'ar',
  direction: 'rtl',
  colon: ': ',
  comma: '، ',
  greeting: 'مرحبًا،',
  subjects: {
    applied: ({ order }) => `تم تغيير طلبك ${order}`,
    cancelled: ({ order }) => `تم إلغاء طلبك ${order}`,
    'payment-open': ({ order, amount }) => `يُرجى دفع ${amount} لطلبك ${order}`,
    'payment-received': ({ order }) => `استلمنا دفعتك للطلب ${order}`,
    reverted: ({ order }) => `أُلغي التغيير في طلبك ${order}`,
    refunded: ({ order, amount }) => `المبلغ ${amount} في طريقه إليك (الطلب ${order})`,
    'approval-requested': ({ order }) => `استلمنا رغبتك في تغيير الطلب ${order}`,
    approved: ({ order }) => `وافق المتجر: تم تغيير طلبك ${order}`,
    declined: ({ order }) => `يبقى طلبك ${order} كما هو`,
  },
  sentences: {
    changed: ({ order }) => `تم تغيير طلبك ${order} حسب رغبتك.`,
    cancelled: ({ order }) => `تم إلغاء طلبك ${order} حسب رغبتك.`,
    agreed: ({ order }) => `وافق المتجر، وتم تغيير طلبك ${order} حسب رغبتك.`,
    moneyBack: ({ amount }) => `تسترد ${amount}.`,
    creditBack: ({ amount }) => `تحصل على ${amount} رصيدًا في المتجر.`,
    toPay: ({ amount }) => `المبلغ المستحق: ${amount}.`,
    payBy: ({ date, time }) =>
      `يُرجى الدفع قبل ${date}، الساعة ${time}. وإذا لم يصل المبلغ حتى ذلك الحين، يُلغى التغيير وتستلم ما طلبته من قبل.`,
    linkFollows: 'يصلك رابط الدفع في رسالة منفصلة.',
    shopTells: 'يخبرك المتجر بكيفية الدفع.',
    paid: ({ order, amount }) => `شكرًا لك، وصلنا المبلغ ${amount}. يبقى التغيير في طلبك ${order} حسب رغبتك.`,
    unpaid: ({ order, date, time }) =>
      `لم يُدفع مبلغ التغيير في طلبك ${order} قبل ${date}، الساعة ${time}، لذلك ألغينا التغيير.`,
    notKept: ({ order }) => `تعذّر الإبقاء على التغيير في طلبك ${order}، لذلك ألغيناه.`,
    asBefore: 'تستلم طلبك كما كان من قبل.',
    onItsWay: ({ order, amount }) =>
      `يُعاد المبلغ ${amount} من طلبك ${order} إلى طريقة الدفع نفسها. قد يستغرق ظهوره بضعة أيام.`,
    credited: ({ order, amount }) => `حصلت على ${amount} رصيدًا في المتجر عن طلبك ${order}.`,
    requested: ({ order }) =>
      `استلمنا رغبتك في تغيير الطلب ${order}. يراجعها المتجر أولًا، ولن يتغيّر شيء حتى ذلك الحين؛ ونراسلك فور اتخاذ القرار.`,
    declined: ({ order }) =>
      `تعذّر على المتجر الموافقة على التغيير الذي أردته. لم يتغيّر شيء في طلبك ${order}.`,
  },
  code: {
    subject: ({ order }) => `رمز الدخول إلى الطلب ${order}`,
    asked: ({ order }) =>
      `يريد شخص ما، ونرجو أن تكون أنت، الاطّلاع على الطلب ${order}. يُرجى إدخال هذا الرمز في الصفحة التي طلبته منها.`,
    label: 'رمزك',
    valid: ({ time }) => `الرمز صالح حتى الساعة ${time} ويفتح الطلب مرة واحدة.`,
    notAsked:
      'لم تطلب رمزًا؟ لا يلزمك فعل شيء، ويُرجى عدم إعطائه لأحد: فمن دون الرمز لا يرى أحد الطلب. ولن يسألك المتجر عنه أبدًا.',
  },
  changes: {
    address: 'عنوان التوصيل',
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    giftMessage: 'رسالة الهدية',
    deliveryNote: 'ملاحظة لمندوب التوصيل',
    shipping: 'الشحن',
    none: { email: 'لا يوجد', phone: 'لا يوجد', note: 'لا يوجد' },
    quoted: (text) => `«${text}»`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} بدلًا من ${before}`,
    takenOff: 'تمت إزالته',
    quantity: (before, after) => `${after} بدلًا من ${before}`,
    added: (quantity, item) => `تمت إضافة: ${quantity} × ${item}`,
    wholeOrder: 'الطلب كاملًا',
  },
  takenBack: 'التغييرات الملغاة:',
  staying: 'يبقى ما يلي كما صحّحته:',
  total: 'إجمالي طلبك الآن',
  pay: ({ amount }) => `دفع ${amount}`,
  note: 'رسالة من المتجر:',
  closing: 'هل هناك ما هو غير صحيح؟ يكفي الرد على هذه الرسالة.',
  order: 'عرض طلبك',
  store: 'إلى المتجر',
};
