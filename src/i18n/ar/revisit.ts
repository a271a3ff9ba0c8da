/** Goes to the browser with its script: no other words stand in this file. */
const rules = new Intl.PluralRules('ar');

export const revisit = {
  day: (written: string) => written,
  form: (n: number) => Math.max(0, ['one', 'two', 'few', 'many', 'other'].indexOf(rules.select(n))),
  samples: [1, 2, 3, 11, 100],
  mark: (short: string) => `، ${short}`,
  opposite: (short: string) => `تقول هذه الكلمات عكس ذلك (${short}).`,
  sinceLink: (day: string) => `منذ إنشاء هذا الرابط، وكان السجل حتى ${day}`,
  sinceVisit: (day: string) => `منذ زيارتك الأخيرة، وكان السجل حتى ${day}`,
  sameDay: (n: number, day: string) => `تغييرات أخرى في ${day}: ${n}`,
  allChanges: 'كل ما تغيّر',
  new: 'جديد',
  asOf: (day: string) => `هكذا كان الأمر بحسب ما قيل حتى ${day}.`,
  leftOut: 'النص كما هو الآن؛ وحُذف ما يستند إلى السجل كله.',
  showCurrent: 'عرض الوضع الحالي',
  later: 'لاحقًا',
};
