import { capital } from '../plainSentence.ts';
export const chart = {
  table: 'Die Zahlen als Tabelle',
  unit: capital,
  from: (n: string) => `Die Achse beginnt bei ${n}, nicht bei 0.`,
  notKnown: 'nicht bekannt',
  uncertain: {
    line: 'Das getönte Band reicht von der niedrigen bis zur hohen Schätzung.',
    ends: 'Die dünnen Linien reichen von der niedrigen bis zur hohen Schätzung.',
  },
  uncertaintyLeftOut: (why: string) =>
    `Wie sicher die Zahlen sind, ist nicht eingezeichnet: ${why}`,
  gaps: (n: number) => `${n === 1 ? 'Eine Zahl ist' : `${n} Zahlen sind`} nicht bekannt.`,
  inWords: (label: string, value: string | undefined, ends: readonly string[]) =>
    `${label}: ${
      [
        value,
        ends.length === 2
          ? `${value === undefined ? '' : 'zwischen '}${ends.join(value === undefined ? ' bis ' : ' und ')}`
          : undefined,
      ]
        .filter((each) => each !== undefined)
        .join(', ') || 'nicht bekannt'
    }`,
  of: (name: string, rows: readonly string[]) =>
    `${name === '' ? '' : `${name}. `}${rows.join('; ')}.`,
  dataFrom: (from: string) => `Zahlen: ${from}`,
  range: (low: string, high: string) => `${low} bis ${high}`,
  numberOf: (series: string, number: string) => `${series}: ${number}`,
  csv: 'CSV',
};
