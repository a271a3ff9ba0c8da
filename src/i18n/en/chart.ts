import { capital } from '../plainSentence.ts';
/** The words beside a chart. */
export const chart = {
  table: 'The numbers as a table',
  /** Above the chart: "Million people, by month." */
  unit: capital,
  from: (n: string) => `The axis begins at ${n}, not at zero.`,
  notKnown: 'not known',
  uncertain: {
    line: 'The shaded band goes from the low to the high estimate.',
    ends: 'The thin lines go from the low to the high estimate.',
  },
  uncertaintyLeftOut: (why: string) => `How certain the numbers are is not drawn: ${why}`,
  gaps: (n: number) => `${n === 1 ? 'One number is' : `${n} numbers are`} not known.`,
  /** "August 2025: 4.2 (4 to 4.5)". */
  inWords: (label: string, value: string | undefined, ends: readonly string[]) =>
    `${label}: ${
      [
        value,
        ends.length === 2
          ? `${value === undefined ? '' : 'between '}${ends.join(value === undefined ? ' to ' : ' and ')}`
          : undefined,
      ]
        .filter((each) => each !== undefined)
        .join(', ') || 'not known'
    }`,
  of: (name: string, rows: readonly string[]) =>
    `${name === '' ? '' : `${name}. `}${rows.join('; ')}.`,
  dataFrom: (from: string) => `Numbers: ${from}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** Beside a mark, where a row has several: "2024: 14". */
  numberOf: (series: string, number: string) => `${series}: ${number}`,
  csv: 'CSV',
};
