import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'جارٍ التحميل…',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  tryAgain: 'إعادة المحاولة',
  unavailable: {
    detail: 'لا يمكن عرض طلبك هنا في الوقت الحالي.',
    nextStep: 'تجد كل التفاصيل في رسالة تأكيد الطلب على بريدك الإلكتروني.',
  },
  problems: {
    offline: { detail: 'لا يوجد اتصال بالإنترنت.', nextStep: 'يُرجى التحقق من الاتصال وإعادة المحاولة.' },
    unreachable: {
      detail: 'لا يمكن الوصول إلى المتجر في الوقت الحالي.',
      nextStep: 'يُرجى التحقق من الاتصال أو إعادة المحاولة بعد قليل.',
    },
    timeout: { detail: 'لم يردّ المتجر في الوقت المناسب.', nextStep: 'يُرجى إعادة المحاولة بعد قليل.' },
    unreadable_answer: {
      detail: 'تعذّرت قراءة ردّ المتجر.',
      nextStep: 'يُرجى إعادة المحاولة أو إعادة تحميل الصفحة.',
    },
  },
};
