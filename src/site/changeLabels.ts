import { count } from './inWords.ts';

/** The words for what has changed, beside those of `labels.ts`. */
export const changeLabels = {
  title: 'What has changed',
  intro: 'Only what bears on the record: standings, positions, corrections, answers, new sources.',
  nothing: 'Nothing has changed since.',
  /** What a change is called by itself, as in a feed. */
  became: (claim: string, from: string, to: string) => `${claim}: ${from}, then ${to}`,
  entered: (claim: string, standing: string) => `New claim: ${claim} (${standing})`,
  moved: (actor: string, claim: string) => `${actor} changed position: ${claim}`,
  claimRetracted: (claim: string) => `Retracted: ${claim}`,
  storyRetracted: 'This story is retracted',
  corrected: (what: string) => `Correction: ${what}`,
  answered: (question: string) => `Answered: ${question}`,
  source: (name: string) => `New source: ${name}`,
  said: (was: string, now: string) => `It said: ${was} It says now: ${now}`,

  /** The changes of a day that a page tells in one line. */
  published: (claims: number, sources: number) => `Published with ${[claims > 0 && count(claims, 'claim'), sources > 0 && count(sources, 'source')].filter((part) => part !== false).join(' from ')}`,
  enteredOnDay: (n: number) => (n === 1 ? 'A claim entered the record' : `${n} claims entered the record`),
  sourcesOnDay: (n: number) => (n === 1 ? 'A new source' : `${n} new sources`),

  /** What a reader is told who knows the page from before. In each pair "#" stands for the number. */
  since: {
    link: (day: string) => `Since this link was made, on ${day}`,
    visit: (day: string) => `Since you were here, on ${day}`,
    new: 'New',
    standing: (from: string, to: string): Pair => [`1 claim went from ${from} to ${to}`, `# claims went from ${from} to ${to}`],
    entered: ['1 claim entered the record', '# claims entered the record'] satisfies Pair,
    position: ['1 position moved', '# positions moved'] satisfies Pair,
    retraction: ['1 retraction', '# retractions'] satisfies Pair,
    correction: ['1 correction', '# corrections'] satisfies Pair,
    answer: ['1 question answered', '# questions answered'] satisfies Pair,
    source: ['1 new source', '# new sources'] satisfies Pair,
    sameDay: (day: string): Pair => [`1 more change on ${day}`, `# more changes on ${day}`],
  },
};

/** Words for one, and for several. */
export type Pair = [one: string, several: string];
