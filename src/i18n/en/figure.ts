import { capital } from '../plainSentence.ts';
/** A figure: what it is, who made it, and what it shows in words. */
export const figure = {
  type: 'Figure',
  kinds: {
    photo: 'Photograph',
    document: 'Annotated document',
    clock: 'The contested hour',
    table: 'Table',
    map: 'Map',
    chart: 'Chart',
  },
  inWords: 'What this figure shows, in words',
  credit: 'Credit',
  licence: 'Licence',
  claims: 'Claims',
  sources: 'Sources',
  verified: 'Verified',
  /** "by the desk on 20 August 2025: the windows are those of …" */
  verifiedBy: (by: string, day: string, how: string) => `by ${by} on ${day}: ${how}`,
  data: 'Data',
  uses: 'Where it is used',
  description: (kind: string, alt: string) => `${kind}. ${alt}`,
  /** A row of a table in words: "Axios: From, two people; Passed on by, 2". */
  row: (head: string, cells: readonly { column: string; cell: string }[]) =>
    `${head}: ${cells.map(({ column, cell }) => `${column}, ${cell}`).join('; ')}.`,
  account: (label: string, date: string | undefined, sources: readonly string[]) =>
    `${capital([label, date].filter((each) => each !== undefined).join(': '))}${sources.length > 0 ? ` (${sources.join('; ')})` : ''}.`,
  /** "Taken in Washington, 18 August 2025." */
  taken: (place: string | undefined, day: string | undefined) =>
    place === undefined && day === undefined
      ? undefined
      : `Taken ${[...(place === undefined ? [] : [`in ${place}`]), ...(day === undefined ? [] : [day])].join(', ')}.`,
  page: (number: number) => `Page ${number}, the words of which stand above`,
  passage: (number: number, claim: string, short: string, note: string | undefined) =>
    `Passage ${number} bears on: ${claim} (${short})${note === undefined ? '' : `. ${note}`}`,
  cited: (kind: string, credit: string) => `${kind}. ${credit.replace(/\.$/, '')}`,
  original: 'The original file',
};
