import { capital } from '../plainSentence.ts';

export const figure = {
  type: 'Grafik',
  kinds: {
    photo: 'Foto',
    document: 'Dokument mit Anmerkungen',
    clock: 'Die strittige Stunde',
    table: 'Tabelle',
    map: 'Karte',
    chart: 'Diagramm',
  },
  inWords: 'Was die Grafik zeigt, in Worten',
  credit: 'Bildnachweis',
  licence: 'Lizenz',
  claims: 'Aussagen',
  sources: 'Quellen',
  verified: 'Geprüft',
  verifiedBy: (by: string, day: string, how: string) => `von ${by}, ${day}: ${how}`,
  data: 'Daten',
  uses: 'Wo sie vorkommt',
  description: (kind: string, alt: string) => `${kind}. ${alt}`,
  row: (head: string, cells: readonly { column: string; cell: string }[]) =>
    `${head}: ${cells.map(({ column, cell }) => `${column}, ${cell}`).join('; ')}.`,
  account: (label: string, date: string | undefined, sources: readonly string[]) =>
    `${capital([label, date].filter((each) => each !== undefined).join(': '))}${sources.length > 0 ? ` (${sources.join('; ')})` : ''}.`,
  taken: (place: string | undefined, day: string | undefined) =>
    place === undefined && day === undefined
      ? undefined
      : `Aufgenommen: ${[place, day].filter((each) => each !== undefined).join(', ')}.`,
  page: (number: number) => `Seite ${number}, ihr Wortlaut steht oben`,
  passage: (number: number, claim: string, short: string, note: string | undefined) =>
    `Stelle ${number} betrifft: ${claim} (${short})${note === undefined ? '' : `. ${note}`}`,
  cited: (kind: string, credit: string) => `${kind}. ${credit.replace(/\.$/, '')}`,
  original: 'Die Originaldatei',
};
