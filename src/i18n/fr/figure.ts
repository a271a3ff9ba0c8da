import { capital } from '../plainSentence.ts';

export const figure = {
  type: 'Figure',
  kinds: {
    photo: 'Photographie',
    document: 'Document annoté',
    clock: 'L’heure contestée',
    table: 'Tableau',
    map: 'Carte',
    chart: 'Graphique',
  },
  inWords: 'Ce que montre cette figure, en mots',
  credit: 'Crédit',
  licence: 'Licence',
  claims: 'Affirmations',
  sources: 'Sources',
  verified: 'Vérifié',
  verifiedBy: (by: string, day: string, how: string) => `par ${by}, ${day}\u202f: ${how}`,
  data: 'Données',
  uses: 'Où elle figure',
  description: (kind: string, alt: string) => `${kind}. ${alt}`,
  row: (head: string, cells: readonly { column: string; cell: string }[]) =>
    `${head}\u202f: ${cells.map(({ column, cell }) => `${column}, ${cell}`).join('\u202f; ')}.`,
  account: (label: string, date: string | undefined, sources: readonly string[]) =>
    `${capital([label, date].filter((each) => each !== undefined).join('\u202f: '))}${sources.length > 0 ? ` (${sources.join('\u202f; ')})` : ''}.`,
  taken: (place: string | undefined, day: string | undefined) =>
    place === undefined && day === undefined
      ? undefined
      : `Prise de vue\u202f: ${[place, day].filter((each) => each !== undefined).join(', ')}.`,
  page: (number: number) => `Page ${number}, dont le texte figure ci-dessus`,
  passage: (number: number, claim: string, short: string, note: string | undefined) =>
    `Le passage ${number} concerne\u202f: ${claim} (${short})${note === undefined ? '' : `. ${note}`}`,
  cited: (kind: string, credit: string) => `${kind}. ${credit.replace(/\.$/, '')}`,
  original: 'Le fichier d’origine',
};
