export const figures = {
  saying: {
    so: (n: number) => `تأكيد: ${n}`,
    otherwise: (n: number) => `نفي: ${n}`,
  },
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}: ${[
      [
        ...(so > 0 ? [`المؤكدون ${so}`] : []),
        ...(otherwise > 0 ? [`النافون ${otherwise}`] : []),
      ].join('، '),
      short,
    ]
      .filter((words) => words !== '')
      .join('؛ ')}.`,

  contestedHour: 'الساعة المتنازع عليها',
  accountsOnOneScale: (n: number, day: string, place: string) =>
    `روايات عن الوقت عددها ${n} على مقياس واحد: ${day} بتوقيت ${place}.`,
  dayBegins: (clock: string, place: string, day: string, otherPlace: string) =>
    `حين تكون الساعة ${clock} بتوقيت ${place}، يبدأ ${day} بتوقيت ${otherPlace}.`,
  noTimeFits: 'لا وقت يوافق هذه الروايات كلها.',
  kindsOfMark: {
    hour: 'الساعة مذكورة',
    span: 'البداية والنهاية مذكورتان',
    within: 'الساعة غير مذكورة: في مكان ما هنا',
  },
  hatched: 'مظلل بخطوط: الساعة غير مذكورة.',
  howToRead: 'كيف يُقرأ هذا الرسم',

  disputed: 'الروايات مختلفة',
  dateAndTitle: (date: string, title: string) => `${date}: ${title}`,
  andWithout: (name: string, n: number, unit: 'day' | 'month' | 'year') =>
    `${name}: ${n} ${{ day: 'دون ساعة', month: 'دون يوم', year: 'دون شهر' }[unit]}`,
};
