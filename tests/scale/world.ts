import type { TextFile } from '../../src/text/parsedFile.ts';

/**
 * A made-up country, and who speaks for it: its files are named by its id, `leader-of-` and
 * `ministry-of-` it.
 */
export interface Country {
  id: string;
  name: string;
  leader: string;
}

export const countries: readonly Country[] = [
  ['Aldmark', 'Ines Varga'],
  ['Brevia', 'Tomas Lindqvist'],
  ['Corund', 'Amara Okoye'],
  ['Dunmoor', 'Rhys Calloway'],
  ['Estrava', 'Lucia Ferrante'],
  ['Fjelland', 'Sigrid Haugen'],
  ['Gorvany', 'Pavel Dreznik'],
  ['Hasmere', 'Eleanor Whitcombe'],
  ['Isterna', 'Noor Haddad'],
  ['Jovaria', 'Milos Petrak'],
  ['Kelmet', 'Aylin Demirkan'],
  ['Lorvenia', 'Camille Rousselot'],
  ['Mirania', 'Joao Bettencourt'],
  ['Norrava', 'Kaisa Virtala'],
  ['Ostrel', 'Bogdan Wieczorek'],
  ['Palvia', 'Stella Marchetti'],
  ['Quenby', 'Arthur Pennington'],
  ['Rusholm', 'Freja Mortensen'],
].map(([name = '', leader = '']) => ({ id: name.toLowerCase(), name, leader }));

export const topics: { [id: string]: string } = {
  'border-talks': 'Border talks',
  'river-treaty': 'The river treaty',
  'grain-ships': 'Grain and ships',
  'power-lines': 'Power lines',
  elections: 'Elections',
  courts: 'Courts',
};

/** Publishers, of which no two nearly have one name. */
export const outlets: readonly string[] = [
  'Morning Chronicle',
  'Aldmark Radio',
  'Brevia Tidende',
  'The Ferryman',
  'Harbour Gazette',
  'Norrava Today',
  'Il Quotidiano',
  'Vestnik',
  'The Quenby Examiner',
  'Rusholm Dagblad',
  'Wire Service East',
  'Continental News Agency',
  'Estrava Libre',
  'Lorvenia Soir',
  'Market Watchman',
  'Parliament Notebook',
  'The Lighthouse',
  'Tribune of Kelmet',
  'World Dispatch',
  'Zeitbild',
];

/**
 * What all stories of the made-up world share: the newsroom, and for each country itself, its
 * leader and a ministry that speaks for it, and the two leagues that they are members of.
 */
export function world(): TextFile[] {
  return [
    file(
      'site.md',
      [
        'name: The Long Record',
        'tagline: A made-up newsroom with three hundred stories',
        'address: https://record.example',
        'publisher: The Long Record',
        'contact: desk@record.example',
        'language: en-GB',
        'zone: Europe/Kyiv',
        'topics:',
        ...Object.entries(topics).map(([id, name]) => `  ${id}: ${name}`),
      ],
      'All of it is made up.',
    ),
    ...['northern', 'southern'].map((side) =>
      file(`actors/${side}-league.md`, [
        `name: The ${side} league`,
        'kind: group',
        `role: Countries of the ${side === 'northern' ? 'north' : 'south'}`,
      ]),
    ),
    ...countries.flatMap(({ id, name, leader }, i) => [
      file(`actors/${id}.md`, [
        `name: ${name}`,
        'kind: government',
        `role: One of the countries of the ${i % 2 ? 'south' : 'north'}`,
        `memberOf: [${i % 2 ? 'southern' : 'northern'}-league]`,
      ]),
      file(
        `actors/leader-of-${id}.md`,
        [`name: ${leader}`, 'kind: person', `role: Prime minister of ${name}`, `side: ${id}`],
        `In office since the spring of ${2015 + (i % 7)}.`,
      ),
      file(`actors/ministry-of-${id}.md`, [
        `name: Foreign ministry of ${name}`,
        'kind: organisation',
        `role: Speaks for ${name} abroad`,
        `speaksFor: ${id}`,
      ]),
    ]),
  ];
}

/** A file as an editor would write it. */
export function file(path: string, frontMatter: readonly string[], body = ''): TextFile {
  return { file: path, text: `---\n${frontMatter.join('\n')}\n---\n${body && `\n${body}\n`}` };
}
