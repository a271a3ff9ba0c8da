/**
 * What people write when the words of the record do not come to mind, by the key after which it
 * stands. Without this list "no" would be taken for a slip of "so".
 */
const values: { [key: string]: { [meant: string]: readonly string[] } } = {
  says: {
    so: ['yes', 'true', 'y', 'confirmed', 'confirms', 'confirm', 'agrees', 'agree', 'for'],
    otherwise: [
      'no',
      'not so',
      'false',
      'n',
      'denied',
      'denies',
      'deny',
      'disagrees',
      'disagree',
      'against',
      'not',
    ],
    'in part': ['partly', 'partially', 'some', 'mixed', 'both', 'part'],
    'no comment': [
      'silent',
      'none',
      'declined',
      'declined to comment',
      'unknown',
      'nothing',
      'n/a',
      'null',
      '-',
    ],
    withdrawn: ['retracted', 'taken back', 'withdraws'],
  },
  kind: {
    report: ['article', 'news', 'news report', 'story'],
    statement: [
      'post',
      'tweet',
      'speech',
      'interview',
      'press release',
      'press conference',
      'declaration',
    ],
    document: ['law', 'treaty', 'agreement', 'ruling', 'footage', 'video', 'photo', 'register'],
    government: ['state', 'country', 'nation', 'ministry'],
    organisation: ['company', 'organization', 'party', 'institution', 'ngo', 'agency'],
    group: ['alliance', 'coalition', 'groups'],
  },
};

/** The same for keys. */
const keys: { [meant: string]: readonly string[] } = {
  title: ['headline', 'heading', 'name'],
  name: ['title'],
  claim: ['title', 'sentence', 'text'],
  dek: [
    'summary',
    'description',
    'subtitle',
    'standfirst',
    'lead',
    'lede',
    'intro',
    'teaser',
    'excerpt',
  ],
  role: ['office', 'job', 'position', 'description', 'title'],
  by: ['author', 'authors', 'byline', 'writer'],
  published: ['date', 'day', 'pubdate', 'publishdate', 'publicationdate'],
  when: ['date', 'day', 'time'],
  at: ['date', 'day', 'when'],
  topic: ['topics', 'tag', 'tags', 'category', 'categories', 'section'],
  brief: ['points', 'bullets', 'keypoints', 'tldr'],
  timeline: ['events'],
  publisher: ['outlet', 'medium', 'newspaper', 'publication'],
  url: ['link', 'href', 'web', 'website'],
  quote: ['words', 'quotation', 'text'],
  says: ['position', 'stance', 'answer'],
  actor: ['speaker', 'who', 'person', 'by'],
  why: ['reason', 'because', 'note'],
};

/** The word of the record that somebody means who writes `says: yes`. */
export function valueMeant(
  key: string,
  written: string,
  allowed: readonly string[],
): string | undefined {
  return meantIn(values[key] ?? {}, written.trim().toLowerCase(), allowed);
}

/** The key that somebody means who writes `headline:` or `date:`. */
export function keyMeant(written: string, known: readonly string[]): string | undefined {
  return meantIn(keys, written.toLowerCase().replace(/[\s_-]+/g, ''), known);
}

function meantIn(
  words: { [meant: string]: readonly string[] },
  written: string,
  allowed: readonly string[],
): string | undefined {
  return Object.keys(words).find(
    (meant) => allowed.includes(meant) && words[meant]!.includes(written),
  );
}
