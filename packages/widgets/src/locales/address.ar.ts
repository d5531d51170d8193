import type { AddressTexts } from './texts.ts';

export const texts: AddressTexts = {
  title: 'عنوان التوصيل',
  open: 'يمكن تغييره',
  closed: 'نهائي',
  saved: 'تم التغيير',
  until: ({ date, time }, isToday) =>
    isToday ? `يمكنك تغييره حتى الساعة ${time}` : `يمكنك تغييره حتى ${date}، الساعة ${time}`,
  nothingToShip: 'لا يتضمن هذا الطلب ما يُرسل بالبريد.',
  change: 'تغيير العنوان',
};
