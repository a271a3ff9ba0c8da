import { capital } from '../plainSentence.ts';

export const figure = {
  type: 'Ілюстрація',
  kinds: {
    photo: 'Світлина',
    document: 'Документ із позначками',
    clock: 'Спірна година',
    table: 'Таблиця',
    map: 'Карта',
    chart: 'Графік',
  },
  inWords: 'Що тут показано, словами',
  credit: 'Автор',
  licence: 'Ліцензія',
  claims: 'Твердження',
  sources: 'Джерела',
  verified: 'Перевірено',
  verifiedBy: (by: string, day: string, how: string) => `${by}, ${day}: ${how}`,
  data: 'Дані',
  uses: 'Де використано',
  description: (kind: string, alt: string) => `${kind}. ${alt}`,
  row: (head: string, cells: readonly { column: string; cell: string }[]) =>
    `${head}: ${cells.map(({ column, cell }) => `${column}, ${cell}`).join('; ')}.`,
  account: (label: string, date: string | undefined, sources: readonly string[]) =>
    `${capital([label, date].filter((each) => each !== undefined).join(': '))}${sources.length > 0 ? ` (${sources.join('; ')})` : ''}.`,
  taken: (place: string | undefined, day: string | undefined) =>
    place === undefined && day === undefined
      ? undefined
      : `Знято: ${[place, day].filter((each) => each !== undefined).join(', ')}.`,
  page: (number: number) => `Сторінка ${number}, її слова подано вище`,
  passage: (number: number, claim: string, short: string, note: string | undefined) =>
    `Уривок ${number} стосується твердження: ${claim} (${short})${note === undefined ? '' : `. ${note}`}`,
  cited: (kind: string, credit: string) => `${kind}. ${credit.replace(/\.$/, '')}`,
  original: 'Початковий файл',
};
