/** Іде до браузера разом зі своїм скриптом: інших слів у цьому файлі немає. */
const rules = new Intl.PluralRules('uk');
const form = (n: number): number => ({ one: 0, few: 1, many: 2 })[rules.select(n) as 'one'] ?? 1;

export const revisit = {
  day: (written: string) => written.replace(/\sр\.$/, ' року'),
  form,
  samples: [1, 2, 5],
  mark: (short: string) => `, ${short}`,
  opposite: (short: string) => `Ці слова кажуть протилежне (${short}).`,
  sinceLink: (day: string) => `Відколи створено це посилання (тоді – станом на ${day})`,
  sinceVisit: (day: string) => `Від вашого останнього візиту (тоді – станом на ${day})`,
  sameDay: (n: number, day: string) => `ще ${n} ${['зміна', 'зміни', 'змін'][form(n)]} ${day}`,
  allChanges: 'Усе, що змінилося',
  new: 'Нове',
  asOf: (day: string) => `Так це виглядало за всім, що було сказано до ${day} включно.`,
  leftOut: 'Текст подано в нинішньому вигляді; того, що спирається на весь запис, тут немає.',
  showCurrent: 'Показати нинішній стан',
  later: 'Пізніше',
};
