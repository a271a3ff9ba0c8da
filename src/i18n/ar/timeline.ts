import { claimNoun, count } from './text.ts';

export const timeline = {
  undated: 'دون تاريخ',
  noDateGiven: 'لا تاريخ مذكورًا',
  overdue: 'متأخر: لا شيء مسجلًا عنه',
  announcedFor: (day: string) => `معلن ليوم ${day}`,
  reportsDiffer: 'تختلف التقارير في الوقت:',
  differ: 'التقارير مختلفة',
  accountsDrawn: 'الروايات عن الوقت',
  claims: (n: number) => count(n, claimNoun),
  orderUnknown: 'ترتيب بعض هذه الأحداث غير معروف',
  show: 'عرض',
  allEvents: (n: number) => `الكل (${n})`,
  eventsOf: (name: string, n: number) => `${name} (${n})`,
  clock: (place: string) => `الساعات بتوقيت ${place}`,
  others: 'أحداث أخرى',
  after: (events: string) => `بعد: ${events}`,
};

export const event = {
  type: 'حدث',
  when: 'متى',
  who: 'من',
  inTimelineOf: 'في التسلسل الزمني لـ',
};
