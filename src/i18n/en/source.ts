export const source = {
  name: (publisher: string, day: string) => `${publisher}, ${day}`,
  nameAndTitle: (name: string, title: string) => `${name}: ${title}`,
  kinds: {
    report: 'Report',
    statement: 'Statement',
    document: 'Document',
    study: 'Study',
    data: 'Data set',
    recording: 'Recording',
  },
  reviewed: (reviewed: boolean) => (reviewed ? 'peer-reviewed' : 'not peer-reviewed'),
  authors: 'By',
  doi: 'DOI',
  verifiedBy: 'Verified by',
  notVerified: 'No verification is recorded here.',
  knownThrough: 'Known to us through',
  retractedBy: (by: string) => `Retracted by ${by}.`,
  restsNothing: 'Nothing here rests on it from that day on.',
  basis: 'Has it from',
  basisNotSaid: 'it does not say',
  basisUnknown: 'we have not seen the piece itself',
  language: 'Language',
  ownPage: 'The publisher’s page',
  archived: 'Archived copy',
  seenIn: 'Where we read it',
  noLink: 'We have no link to it.',
  /** What became of quoted words on their page. It says what was found, never why. */
  seenAgain: {
    title: 'Looked at again',
    found: {
      there: 'The words that we quote stand on the page',
      changed: 'The words that we quote stand on the page in other words only',
      gone: 'The words that we quote are no longer found on the page',
    },
    on: (found: string, day: string) => `${found} (${day})`,
  },
  /** Under words of a source; `when` is a time in UTC. */
  kept: (when: string) => `These words stand in the copy that we kept on ${when}.`,
  /** The same where the page is not the source's own. */
  keptOf: (host: string, when: string) =>
    `These words stand in the copy of ${host} that we kept on ${when}.`,
  digest: 'SHA-256 of that copy',
  /** The figures that rest on it. */
  shownIn: 'Shown in',
  passesOn: 'Passes on',
  passedOnBy: 'Passed on by',
  passesOnOutlets: (publishers: string) => `passes on ${publishers}`,
  bearsOn: 'What it bears on',
  chain: 'Where it stands in the chain',

  /** On whom an account rests. */
  people: {
    document: () => 'the document itself',
    recording: () => 'the recording itself',
    unverified: () => 'a recording that nobody we know of has verified',
    study: (name?: string) => name ?? 'the study itself',
    data: () => 'the data themselves',
    witnessed: () => 'its own witness',
    named: (name?: string) => name ?? 'people it names',
    unnamed: (name?: string) =>
      name === undefined
        ? 'unnamed people'
        : /unnamed|anonymous|not (?:name|identif)/i.test(name)
          ? name
          : `${name}, unnamed`,
    'not said': (name?: string) => name ?? 'does not say from whom',
    unknown: (name?: string) => name ?? 'we have not seen the piece itself',
  },
};
