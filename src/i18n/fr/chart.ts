import { capital } from '../plainSentence.ts';
export const chart = {
  table: 'Les chiffres en tableau',
  unit: capital,
  from: (n: string) => `L’axe commence à ${n}, pas à zéro.`,
  notKnown: 'inconnu',
  uncertain: {
    line: 'La bande ombrée va de l’estimation basse à l’estimation haute.',
    ends: 'Les traits fins vont de l’estimation basse à l’estimation haute.',
  },
  uncertaintyLeftOut: (why: string) =>
    `Le degré de certitude des chiffres n’est pas représenté\u202f: ${why}`,
  gaps: (n: number) =>
    n <= 1 ? `${n} chiffre n’est pas connu.` : `${n} chiffres ne sont pas connus.`,
  inWords: (label: string, value: string | undefined, ends: readonly string[]) =>
    `${label}\u202f: ${
      [
        value,
        ends.length === 2
          ? `${value === undefined ? 'de' : 'entre'} ${ends.join(value === undefined ? ' à ' : ' et ')}`
          : undefined,
      ]
        .filter((each) => each !== undefined)
        .join(', ') || 'inconnu'
    }`,
  of: (name: string, rows: readonly string[]) =>
    `${name === '' ? '' : `${name}. `}${rows.join('\u202f; ')}.`,
  dataFrom: (from: string) => `Chiffres\u202f: ${from}`,
  range: (low: string, high: string) => `${low} à ${high}`,
  numberOf: (series: string, number: string) => `${series}\u202f: ${number}`,
  csv: 'CSV',
};
