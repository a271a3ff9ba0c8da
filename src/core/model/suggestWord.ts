/**
 * By key, what people write instead of the values that it allows. Without this list “no” would be
 * taken for a typing error in “so”.
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
    'in part': ['partly', 'partially', 'part'],
    'leaves open': [
      'open',
      'left open',
      'not ruled out',
      'did not rule out',
      'does not rule out',
      'does not rule it out',
      'undecided',
    ],
    // Not "silent" or "nothing": that no words are recorded is no refusal to comment.
    'no comment': ['declined', 'declines', 'declined to comment'],
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
    document: ['law', 'treaty', 'agreement', 'ruling', 'register', 'contract', 'minutes'],
    study: ['paper', 'preprint', 'trial', 'research paper', 'journal article'],
    data: ['dataset', 'data set', 'statistics', 'figures'],
    recording: ['footage', 'film', 'video', 'photo', 'photograph', 'audio'],
    government: ['state', 'country', 'nation', 'ministry'],
    organisation: ['company', 'organization', 'party', 'institution', 'ngo', 'agency'],
    group: ['alliance', 'coalition', 'groups'],
  },
};

/** By key, what people write instead of it. */
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
  at: ['date', 'day', 'when', 'page', 'pages', 'section', 'minute', 'timecode', 'timestamp'],
  topic: ['topics', 'tag', 'tags', 'category', 'categories', 'section'],
  brief: ['points', 'bullets', 'keypoints', 'tldr'],
  timeline: ['events'],
  publisher: ['outlet', 'medium', 'newspaper', 'publication'],
  url: ['link', 'href', 'web', 'website'],
  quote: ['words', 'quotation', 'text'],
  says: ['position', 'stance', 'answer'],
  actor: ['speaker', 'who', 'person', 'by'],
  why: ['reason', 'because', 'note'],
  about: ['parties', 'concerns', 'subjects'],
  implies: ['entails'],
  excludes: ['contradicts', 'rulesout'],
  reviewed: ['peerreviewed', 'peerreview'],
  verifiedBy: ['verified', 'verification'],
};

/** The allowed value that is meant by another word: `so` by `says: yes`. */
export function suggestValue(
  key: string,
  written: string,
  allowed: readonly string[],
): string | undefined {
  return findWord(values[key] ?? {}, written.trim().toLowerCase(), allowed);
}

/** The known key that is meant by another word: `title` by `headline:`. */
export function suggestKey(written: string, known: readonly string[]): string | undefined {
  return findWord(keys, written.toLowerCase().replace(/[\s_-]+/g, ''), known);
}

function findWord(
  words: { [meant: string]: readonly string[] },
  written: string,
  allowed: readonly string[],
): string | undefined {
  return Object.keys(words).find(
    (meant) => allowed.includes(meant) && words[meant]!.includes(written),
  );
}
