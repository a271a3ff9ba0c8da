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
  recordOf: (day: string) => `As of ${day}`,

  evidence: 'How well each claim is supported',
  evidenceOf: (claims: number) =>
    claims === 1
      ? 'How well supported this story’s one claim is'
      : `How well supported this story’s ${claims} claims are`,
  inBrief: 'In brief',
  facts: 'Facts in this story',
  actors: 'People and governments',
  timeline: 'How it came to this',
  growth: 'How our record grew',
  whoSaysWhat: 'Who says what',
  questions: 'Still open',
  additions: 'What has been added',
  references: 'References',
  related: 'Other explainers that share its claims',
  sharedClaims: (n: number) => `Shares ${count(n, 'claim')}`,
  more: 'More stories',
  recentChanges: 'What has moved',

  /**
   * Of a claim that the record did not have yet: by itself, in a sentence, and after the number of
   * one claim and of several.
   */
  notYetRecorded: [
    'Not yet recorded here',
    'not yet recorded here',
    'not yet recorded',
    'not yet recorded',
  ] satisfies [string, string, string, string],
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
  note: (day: string) =>
    `As of ${day}. In an empty cell no statement is recorded; that is no denial.`,
};

/** The questions that an article leaves open. */
export const questions = {
  answered: (day: string) => `Answered on ${day}`,
  soFar: 'What is recorded so far',
  open: 'Nothing is recorded on it yet',
};
