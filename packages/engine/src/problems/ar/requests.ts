import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'يُرجى إعادة تحميل الصفحة للحصول على رابط جديد لطلبك.';

/** What is said in Arabic of requests that never reach an order. */
export const requests = {
  token_missing: plain('تعذّر الدخول', 'لم تحدّد هذه الصفحة الطلب المقصود.', reload),
  token_invalid: plain('تعذّر الدخول', 'رابط هذه الصفحة إلى طلبك غير صالح.', reload),
  token_expired: plain('انتهت صلاحية الرابط', 'انتهت صلاحية رابط هذه الصفحة إلى طلبك.', reload),
  token_wrong_shop: plain('متجر آخر', 'هذا الرابط لمتجر آخر.', reload),
  token_wrong_order: plain('طلب آخر', 'هذا الرابط لطلب آخر.', reload),
  token_revoked: plain(
    'لم يعد الرابط صالحًا',
    'أُلغيت روابط هذا الطلب.',
    'يُرجى طلب رابط جديد لطلبك من المتجر.',
  ),
  proof_not_offered: plain(
    'غير ممكن هنا',
    'لا يتيح هذا المتجر فتح الطلبات بهذه الطريقة.',
    'يُرجى فتح الطلب من حسابك أو من رسالة أرسلها المتجر.',
  ),
  proof_invalid: plain(
    'رابط غير صالح',
    'هذا الرابط إلى طلبك غير صالح.',
    'يُرجى فتح الطلب من حسابك أو من رسالة أرسلها المتجر.',
  ),
  proof_expired: plain(
    'انتهت صلاحية الرابط',
    'انتهت صلاحية هذا الرابط إلى طلبك.',
    'يُرجى فتح الطلب من حسابك، أو طلب رابط جديد من المتجر.',
  ),
  login_needed: plain(
    'يلزم تسجيل الدخول',
    'لم تسجّل الدخول في هذا المتجر.',
    'يُرجى تسجيل الدخول وإعادة المحاولة.',
  ),
  code_invalid: plain(
    'لم يُقبل الرمز',
    'هذا الرمز غير صحيح أو انتهت صلاحيته.',
    'يُرجى مراجعة أحدث رسالة أو طلب رمز جديد.',
  ),
  merchant_key_missing: plain('تعذّر الدخول', 'لا يحدّد الاستدعاء الجهة المرسلة.', 'يُرجى إرسال مفتاح التاجر.'),
  merchant_key_invalid: plain('تعذّر الدخول', 'مفتاح التاجر هذا غير صالح.', 'يُرجى التحقق من مفتاح التاجر.'),
  webhook_not_signed: plain(
    'ليس من Shopify',
    'لا يحمل هذا الـ\u2068webhook\u2069 توقيع Shopify.',
    'يُرجى التحقق من \u2068client secret\u2069 للتطبيق.',
  ),
  webhook_wrong_shop: plain(
    'متجر آخر',
    'هذا الـ\u2068webhook\u2069 لمتجر آخر.',
    'يُرجى التحقق من الجهة التي يُرسل إليها.',
  ),
  webhook_unnamed: plain(
    'المعرّف ناقص',
    'لا يذكر هذا الـ\u2068webhook\u2069 معرّفه.',
    'يُرجى إرسال \u2068X-Shopify-Webhook-Id\u2069.',
  ),
  rate_limited: {
    title: 'محاولات كثيرة',
    detail: () => 'تكررت المحاولة كثيرًا في وقت قصير. لم يتغيّر شيء.',
    nextStep: ({ wait = 'دقيقة واحدة' }) => `يُرجى إعادة المحاولة بعد ${wait}.`,
  },
  url_too_long: plain('العنوان طويل جدًا', 'عنوان الصفحة أطول من المسموح.', 'يُرجى التحقق من العنوان.'),
  session_token_refused: plain(
    'تعذّر الدخول',
    'رمز الجلسة هذا غير صالح.',
    'يُرجى فتح التطبيق من جديد في لوحة تحكم Shopify.',
  ),
  route_not_found: plain('غير موجود', 'لا يوجد شيء على هذا العنوان.', 'يُرجى التحقق من العنوان.'),
  method_not_allowed: plain(
    'غير ممكن',
    'لا يمكن استدعاء هذا العنوان بهذه الطريقة.',
    'يُرجى التحقق من طريقة الاستدعاء.',
  ),
  body_not_json: plain(
    'غير مقروء',
    'تعذّرت قراءة الاستدعاء.',
    'يُرجى إرسال JSON بنوع \u2068application/json\u2069.',
  ),
  body_too_large: plain('الحجم كبير جدًا', 'حجم الاستدعاء أكبر من المسموح.', 'يُرجى إرسال بيانات أقل.'),
  body_invalid: plain(
    'غير مقروء',
    'محتوى الاستدعاء ليس كما ينبغي.',
    'تجد مواضع الخطأ في \u2068`pointers`\u2069.',
  ),
  query_invalid: plain(
    'غير مقروء',
    'في عنوان الاستدعاء قيمة غير معروفة.',
    'يُرجى إرسال منطقة زمنية من IANA، مثل \u2068Asia/Riyadh\u2069، ونوع تغيير موجود.',
  ),
  idempotency_key_missing: plain(
    'المفتاح ناقص',
    'يحتاج الاستدعاء إلى \u2068Idempotency-Key\u2069.',
    'يُرجى إرسال UUID جديد لكل ما يريده العميل.',
  ),
  idempotency_key_invalid: plain(
    'مفتاح غير صالح',
    'لا يمكن استخدام \u2068Idempotency-Key\u2069 هذا.',
    'يُرجى إرسال 8 إلى 255 حرفًا قابلًا للطباعة من ASCII بلا مسافات، مثل UUID.',
  ),
  idempotency_key_reused: plain(
    'مفتاح مستخدَم',
    'استُخدم \u2068Idempotency-Key\u2069 هذا لتغيير آخر.',
    'يُرجى إرسال UUID جديد لكل ما يريده العميل.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
