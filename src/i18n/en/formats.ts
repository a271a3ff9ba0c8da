import { count } from './count.ts';

/** Other forms of a page, to cite, follow or embed. */
export const reuse = {
  cite: 'Cite',
  text: 'Text',
  data: 'JSON',
  follow: 'Follow',
  embed: 'Embed',
  embedCode: 'Code for another site',
  timelineCode: 'Code for the timeline alone',
  feeds: 'Feed',
  /** As Markdown, in a list of the forms of a page. */
  markdown: 'As Markdown, with its references',
  feedNames: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
};

/** A citation. */
export const citation = {
  /** Which standings the claims of an article have; without claims, only a name for the record. */
  claims: (tally: string) => (tally === '' ? 'The record' : `Its claims: ${tally}`),
  asOf: (standing: string, day: string) => `${standing} as of ${day}`,
  retracted: (day: string, why: string) => `Retracted on ${day}: ${why}`,
  record: (digest: string) => `Record SHA-256: ${digest}`,
};

/** What other sites show in a frame. */
export const embed = {
  asOf: (day: string) => `As of ${day}`,
  /** Where something changed later without a new statement, as by a correction. */
  recordUpTo: (day: string) => `What was said up to ${day}`,
  lastChange: (day: string, what: string) => `Last change, ${day}: ${what}`,
  standingChange: (from: string, to: string) => `${from}, then ${to}`,
  since: (label: string, day: string) => `${label} since ${day}`,
  openClaim: 'Who says what, with every source',
  openFigure: 'See the figure on its page',
  openArticle: 'The whole story, with every source',
  timelineOf: (title: string) => `Timeline: ${title}`,
};

/** The calendar of announced events. */
export const calendar = {
  name: (site: string) => `${site}: announced`,
  announced: (title: string) => `Announced: ${title}`,
  by: (sources: string) => `According to ${sources}.`,
  add: 'Calendar of what is announced',
};

/** Feeds. */
export const feed = {
  ofSite: (tagline: string) => `${tagline}: what has changed`,
  titleWithSite: (what: string, site: string) => `${what} · ${site}`,
  changesOf: (what: string) => `What has changed: ${what}`,
  inArticle: (title: string, detail: string) =>
    detail === '' ? `In “${title}”` : `In “${title}”: ${detail}`,
  /** Under the beginning of a story. */
  wholeStory: 'The whole story, with every source',
  /** In HTML, with the link to the story. */
  inStory: (link: string) => `In ${link}.`,
  entered: (title: string, words: string) => `${title}: ${words}`,
  claimAndStanding: (claim: string, standing: string) => `${claim} (${standing})`,
};

/** The image and the description of a page that is shared. */
export const socialCard = {
  asOf: (day: string) => `as of ${day}`,
  list: (what: string, names: string[], more: boolean) =>
    `${what}: ${names.join('; ')}${more ? '; …' : ''}`,

  /** The alternative text of the image of a claim, of an article, and of the site. */
  claimAlt: (claim: string, label: string, day: string | undefined, sentence: string) =>
    `${label}${day === undefined ? '' : ` as of ${day}`}: “${claim}”. ${sentence}`,
  articleAlt: (title: string, day: string, tally: readonly { count: number; label: string }[]) =>
    `“${title}”. ${tally.length === 0 ? 'Its claims' : `Its claims: ${tally.map(({ count, label }) => `${count} ${label}`).join(', ')},`} as of ${day}.`,
  claimsInWords: (tally: string) => `Its claims: ${tally}.`,
  retractedAlt: (title: string, why: string) => `Retracted: “${title}”. ${why}`,
  siteAlt: (name: string, tagline: string) => `${name}. ${tagline}`,
  actorAlt: (name: string, role: string, statements: number, moved: number) =>
    `${name}, ${role}. ${statements === 0 ? 'No statement is recorded here' : `${count(statements, 'statement')} on the record`}${moved === 0 ? '' : `, ${count(moved, 'position')} that moved`}.`,
  topicAlt: (name: string, titles: readonly string[]) =>
    `${name}. ${titles.map((title) => `“${title}”`).join('; ')}.`,

  /** After the names of two of several: "Donald Trump, the Kremlin and 2 more". */
  andMore: (n: number) => `${n} more`,
  /** Whose words are given, where several say the same. */
  wordsOf: (who: string, words: string) => `${who}: ${words}`,
  /** Under a number. */
  voicesSo: (n: number) => (n === 1 ? 'voice says so' : 'voices say so'),
  voicesOtherwise: (n: number) => (n === 1 ? 'says otherwise' : 'say otherwise'),
  accountsSo: (n: number) => (n === 1 ? 'account of it' : 'accounts of it'),
  stories: (n: number) => (n === 1 ? 'story' : 'stories'),
  claims: (n: number) => (n === 1 ? 'claim' : 'claims'),
  statements: (n: number) => (n === 1 ? 'statement' : 'statements'),
  movedPositions: (n: number) => (n === 1 ? 'position that moved' : 'positions that moved'),
};
