import { count } from './count.ts';
import { capital, joinNames } from './text.ts';

export const article = {
  type: 'Explainer',
  by: (name: string) => `By ${name}`,
  reviewedBy: (name: string) => `Read before publication by ${name}`,
  updated: (day: string) => `Updated ${day}`,
  minutesToRead: (n: number) => `${count(n, 'minute')} to read`,
  claimsAndContested: (claims: number, contested: number) =>
    contested === 0 ? count(claims, 'claim') : `${count(claims, 'claim')}, ${contested} contested`,
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count }) => `${count} ${label}`).join(', '),
  recordOf: (day: string) => `As of ${day}`,
  /** Of a story of which nothing was recorded for more than a year. */
  recordEnds: (day: string) => `The record of this story ends on ${day}`,

  evidence: 'How well each claim is supported',
  evidenceOf: (claims: number) =>
    claims === 1
      ? 'How well is its one claim supported?'
      : `How well are its ${claims} claims supported?`,
  inBrief: 'In brief',
  onThisPage: 'On this page',
  facts: 'All the facts in this story',
  claimsHere: (claims: number, contested: number) =>
    contested === 0
      ? `${count(claims, 'claim')} here`
      : `${count(claims, 'claim')} here, ${claims === 1 ? '' : `${contested} `}contested`,
  moreClaimsHere: (claims: number) => `${claims} more ${claims === 1 ? 'claim' : 'claims'} here`,
  namedHere: (actors: number, sources: number) =>
    [
      ...(actors > 0 ? [`${actors} named here`] : []),
      ...(sources > 0 ? [count(sources, 'source')] : []),
    ].join(', '),
  who: 'Who',
  from: 'From',
  /** Who says it, when, and where that can be read or on whom it rests; and how many others do. */
  whoSaid: (
    people: { names: string[]; date: string; note?: string; source?: string }[],
    others: number,
  ) =>
    capital(
      [
        ...people.map(
          ({ names, date, note, source }) =>
            `${joinNames(names.map((name) => ({ name })))}, ${date}${note === undefined ? '' : `: ${note}`}${source === undefined ? '' : ` (${source})`}`,
        ),
        ...(others > 0 ? [`and ${others} more`] : []),
      ].join('; '),
    ),
  readClaim: 'The whole record of this claim',
  /** Beside those of the table of who says what. */
  otherClaims: 'The other claims',
  actors: 'People and governments',

  timeline: 'How it came to this',
  growth: 'How our record grew',
  days: (n: number) => count(n, 'day'),
  whoSaysWhat: 'Who says what',
  questions: 'Still open',
  additions: 'What has been added',
  references: 'References',
  related: 'Explainers that share its claims',
  sharedClaims: (n: number) => `Shares ${count(n, 'claim')}`,
  more: 'More explainers',
  topics: 'Topics',
  storiesAndClaims: (stories: number, claims: number) =>
    [count(stories, 'explainer'), ...(claims > 0 ? [count(claims, 'claim')] : [])].join(', '),
  recentChanges: 'What has moved',

  /** Of a claim that the record did not have yet: by itself, in a sentence, and after a number. */
  notYetRecorded: {
    label: 'Not yet recorded here',
    short: 'not yet recorded here',
    ofSeveral: (_n: number) => 'not yet recorded',
  },
};

/** The text of an article, and of all that is written as Markdown. */
export const prose = {
  /** After a link in the Markdown of an article. */
  standingMark: (short: string) => ` (${short})`,
  nameOfLink: (name: string) => `: ${name}`,
  table: (n: number) => `Table ${n}`,
  footnotes: 'Notes',
  /** The name of the sign after a term. */
  whatIs: (term: string) => `What is meant by “${term}”`,
  backToText: (note: number, mention: number) =>
    `Back to the text at note ${note + 1}${mention > 1 ? `, mention ${mention}` : ''}`,
};

/** The table of who says what. */
export const positionTable = {
  claim: 'Claim',
  so: 'Say so',
  otherwise: 'Say otherwise',
  else: 'In part, or left open',
  silent: 'No word in our record',
  reports: (n: number) => count(n, 'report'),
  note: (day: string) =>
    `What sides or reports differ on, more than one side speaks on, or has moved, as of ${day}. To say nothing is not to deny.`,
};

/** The questions that an article leaves open. */
export const questions = {
  answered: (day: string) => `Answered on ${day}`,
  answeredOnes: 'Answered',
  soFar: 'So far',
  open: 'No answer is recorded yet',
};
