import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Arabic of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'تغيّر الطلب',
    'تغيّر الطلب منذ أن اطّلعت عليه. لم يُحفظ شيء.',
    'يُرجى مراجعة التفاصيل الجديدة والتأكيد من جديد.',
  ),
  edit_interrupted: plain('لم يتم الحفظ', 'تعذّر حفظ التغيير، وبقي طلبك كما كان.', 'يُرجى إعادة المحاولة.'),
  outcome_unknown: plain(
    'ما زلنا نتحقق',
    'لم نتمكن بعد من معرفة ما إذا حُفظ التغيير.',
    'يُرجى إعادة المحاولة بعد قليل. لن يُحفظ التغيير مرتين.',
  ),
  shop_unavailable: plain(
    'تعذّر الوصول إلى المتجر',
    'لا يمكن الوصول إلى نظام المتجر في الوقت الحالي. لم يتغيّر شيء.',
    'يُرجى إعادة المحاولة بعد دقيقة.',
  ),
  shop_busy: {
    title: 'ضغط كبير',
    detail: () => 'يشهد المتجر ضغطًا كبيرًا في الوقت الحالي. لم يتغيّر شيء.',
    nextStep: ({ wait = 'ثانية واحدة' }) => `يُرجى إعادة المحاولة بعد ${wait}.`,
  },
  shop_closed: plain(
    'لم يعد ممكنًا',
    'لم يعد هذا المتجر يتيح التغييرات هنا. لم يتغيّر شيء.',
    'يُرجى التواصل مع المتجر إذا احتجت إلى مساعدة.',
  ),
  internal_error: plain(
    'حدث خطأ',
    'حدث خطأ من جانبنا.',
    'يُرجى إعادة المحاولة. وإذا تكرر الخطأ، يُرجى التواصل مع المتجر.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
