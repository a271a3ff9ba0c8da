import { count } from './count.ts';

export const article = {
  by: (name: string) => `By ${name}`,
  updated: (day: string) => `Updated ${day}`,
  minutesToRead: (n: number) => `${count(n, 'minute')} to read`,
  claimsFromSources: (claims: number, sources: number) =>
    `${count(claims, 'claim')} from ${count(sources, 'source')}`,
  claimsAndContested: (claims: number, contested: number) =>
    contested === 0 ? count(claims, 'claim') : `${count(claims, 'claim')}, ${contested} contested`,
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count }) => `${count} ${label}`).join(', '),
  recordOf: (day: string) => `The record as of ${day}`,

  evidence: 'How well each claim is borne out',
  evidenceOf: (claims: number, counts: string) =>
    `How well ${counts} ${claims === 1 ? 'is' : 'are'} borne out`,
  inBrief: 'In brief',
  facts: 'Facts in this story',
  actors: 'People and governments',
  timeline: 'How it came to this',
  growth: 'How the record grew',
  whoSaysWhat: 'Who says what',
  questions: 'Still open',
  additions: 'What has been added',
  references: 'References',
  related: 'Other explainers that share its claims',
  sharedClaims: (n: number) => `Shares ${count(n, 'claim')}`,
  more: 'More stories',
  recentChanges: 'What has moved',

  /** Of a claim that the record did not have yet: by itself, and in a sentence. */
  notYetRecorded: ['Not yet on the record', 'not yet on the record'] satisfies [string, string],
};

/** The text of an article, and of all that is written as Markdown. */
export const prose = {
  /** After the words of a link that is marked with the standing of a claim. */
  standingOfLink: (short: string) => `, ${short}`,
  /** After a link in the Markdown of an article. */
  standingMark: (short: string) => ` (${short})`,
  nameOfLink: (name: string) => `: ${name}`,
  table: (n: number) => `Table ${n}`,
  footnotes: 'Notes',
  backToText: (note: number, mention: number) =>
    `Back to the text at note ${note + 1}${mention > 1 ? `, mention ${mention}` : ''}`,
};

/** The table of who says what. */
export const positionTable = {
  claim: 'Claim',
  notParty: 'Not a party',
  noStatement: 'No statement',
  note: (day: string) => `As of ${day}. Silence is not denial.`,
};

/** The questions that an article leaves open. */
export const questions = {
  answered: (day: string) => `Answered on ${day}`,
  soFar: 'What the record says so far',
  open: 'The record does not say yet',
};
