import { capital } from '../plainSentence.ts';
import { count } from './text.ts';

const numberNoun = {
  zero: 'لا أرقام',
  one: 'رقم واحد',
  two: 'رقمان',
  few: 'أرقام',
  many: 'رقمًا',
  other: 'رقم',
};

export const chart = {
  table: 'الأرقام في جدول',
  unit: capital,
  from: (n: string) => `يبدأ المحور عند ${n}، لا عند الصفر.`,
  notKnown: 'غير معروف',
  uncertain: {
    line: 'يمتد الشريط المظلل من التقدير الأدنى إلى الأعلى.',
    ends: 'تمتد الخطوط الرفيعة من التقدير الأدنى إلى الأعلى.',
  },
  uncertaintyLeftOut: (why: string) => `مدى التيقن من الأرقام غير مرسوم: ${why}`,
  gaps: (n: number) => `غير معروف: ${count(n, numberNoun)}.`,
  inWords: (label: string, value: string | undefined, ends: readonly string[]) =>
    `${label}: ${
      [
        value,
        ends.length === 2
          ? `${value === undefined ? 'من' : 'بين'} ${ends.join(value === undefined ? ' إلى ' : ' و')}`
          : undefined,
      ]
        .filter((each) => each !== undefined)
        .join('، ') || 'غير معروف'
    }`,
  of: (name: string, rows: readonly string[]) =>
    `${name === '' ? '' : `${name}. `}${rows.join('؛ ')}.`,
  dataFrom: (from: string) => `الأرقام: ${from}`,
  range: (low: string, high: string) => `${low} إلى ${high}`,
  numberOf: (series: string, number: string) => `${series}: ${number}`,
  csv: 'CSV',
};
