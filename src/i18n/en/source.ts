export const source = {
  name: (publisher: string, day: string) => `${publisher}, ${day}`,
  nameAndTitle: (name: string, title: string) => `${name}: ${title}`,
  kinds: { report: 'Report', statement: 'Statement', document: 'Document' },
  basis: 'Has it from',
  basisNotSaid: 'it does not say',
  language: 'Language',
  ownPage: 'The publisher’s page',
  archived: 'Archived copy',
  seenIn: 'Where we read it',
  noLink: 'We have no link to it.',
  passesOn: 'Passes on',
  passedOnBy: 'Passed on by',
  passesOnOutlets: (publishers: string) => `passes on ${publishers}`,
  bearsOn: 'What it bears on',
  chain: 'Where it stands in the chain',

  /** On whom an account rests. */
  people: {
    document: () => 'the document itself',
    witnessed: () => 'its own witness',
    named: (name?: string) => name ?? 'people it names',
    unnamed: (name?: string) =>
      name === undefined
        ? 'unnamed people'
        : /unnamed|anonymous/i.test(name)
          ? name
          : `${name}, unnamed`,
    'not said': (name?: string) => name ?? 'does not say from whom',
  },
};
