import { capital } from '../plainSentence.ts';
import { plural } from './text.ts';

export const chart = {
  table: 'Числа в таблиці',
  unit: capital,
  from: (n: string) => `Вісь починається з ${n}, а не з нуля.`,
  notKnown: 'невідомо',
  uncertain: {
    line: 'Затінена смуга тягнеться від нижньої до верхньої оцінки.',
    ends: 'Тонкі лінії тягнуться від нижньої до верхньої оцінки.',
  },
  uncertaintyLeftOut: (why: string) => `Певність чисел на графіку не показано: ${why}`,
  gaps: (n: number) => `Невідомо: ${n} ${plural(n, ['число', 'числа', 'чисел'])}.`,
  inWords: (label: string, value: string | undefined, ends: readonly string[]) =>
    `${label}: ${
      [
        value,
        ends.length === 2
          ? `${value === undefined ? 'від' : 'між'} ${ends.join(value === undefined ? ' до ' : ' і ')}`
          : undefined,
      ]
        .filter((each) => each !== undefined)
        .join(', ') || 'невідомо'
    }`,
  of: (name: string, rows: readonly string[]) =>
    `${name === '' ? '' : `${name}. `}${rows.join('; ')}.`,
  dataFrom: (from: string) => `Числа: ${from}`,
  range: (low: string, high: string) => `${low} – ${high}`,
  numberOf: (series: string, number: string) => `${series}: ${number}`,
  csv: 'CSV',
};
