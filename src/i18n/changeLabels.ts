import { count } from './inWords.ts';

/** The words for what has changed, beside those of `labels.ts`. */
export const changeLabels = {
  title: 'What has changed',
  heads: {
    entered: 'New claim',
    correction: 'Corrected',
    retraction: 'Retracted',
    answer: 'Answered',
  },
  /** What a change is called by itself, as in a feed. */
  became: (claim: string, from: string, to: string) => `${claim}: ${from}, then ${to}`,
  entered: (claim: string, standing: string) => `New claim: ${claim} (${standing})`,
  moved: (actor: string, claim: string) => `${actor} changed position: ${claim}`,
  storyRetracted: 'This story is retracted',
  corrected: (what: string) => `Correction: ${what}`,
  answered: (question: string) => `Answered: ${question}`,
  source: (name: string) => `New source: ${name}`,
  said: (was: string, now: string) => `It said: ${was} It says now: ${now}`,

  /** The changes of a day that a page tells in one line. */
  published: (claims: number, sources: number) =>
    `Published with ${[claims > 0 && count(claims, 'claim'), sources > 0 && count(sources, 'source')].filter((part) => part !== false).join(' from ')}`,
  enteredOnDay: (n: number) =>
    n === 1 ? 'A claim entered the record' : `${n} claims entered the record`,
  sourcesOnDay: (n: number) => (n === 1 ? 'A new source' : `${n} new sources`),

  /** How many of a kind, for a reader who knows the page from before. */
  counted: {
    standing: (from: string, to: string): Pair => [
      `1 claim went from ${from} to ${to}`,
      `# claims went from ${from} to ${to}`,
    ],
    entered: ['1 claim entered the record', '# claims entered the record'],
    position: ['1 position moved', '# positions moved'],
    retraction: ['1 retraction', '# retractions'],
    correction: ['1 correction', '# corrections'],
    answer: ['1 question answered', '# questions answered'],
    source: ['1 new source', '# new sources'],
  } satisfies { [kind: string]: Pair | ((from: string, to: string) => Pair) },
};

/** Words for one, and for several: "#" stands for how many. */
export type Pair = [one: string, several: string];
