import { count } from './count.ts';

/**
 * Words for a number of things, in the forms that the language has for numbers (`revisit.form`), in
 * English for one and for several. "#" stands for how many.
 */
export type Forms = readonly string[];

/** What has changed in the record. */
export const changes = {
  title: 'What has changed',
  /** Over a change. */
  heads: {
    entered: 'New claim',
    correction: 'Corrected',
    update: 'Added',
    retraction: 'Retracted',
    answer: 'Answered',
    words: 'Looked for again',
  },
  /** Between the standing before and the one after. */
  changedTo: 'then',

  /** A change by itself, as in a feed. */
  standing: (claim: string, from: string, to: string) => `${claim}: ${from}, then ${to}`,
  entered: (claim: string, standing: string) => `New claim: ${claim} (${standing})`,
  position: (actor: string, claim: string) => `${actor} changed position: ${claim}`,
  articleRetracted: 'This story is retracted',
  added: (what: string) => `Added: ${what}`,
  corrected: (what: string) => `Correction: ${what}`,
  correctedFrom: (was: string, now: string) => `It said: ${was} It says now: ${now}`,
  answered: (question: string) => `Answered: ${question}`,
  words: {
    there: (source: string) => `Words of ${source} are found on its page again`,
    changed: (source: string) => `Words of ${source} stand otherwise on its page now`,
    gone: (source: string) => `Words of ${source} are no longer found on its page`,
  },
  source: (name: string) => `New source: ${name}`,

  /** Changes of one day that a page gives in one line. */
  published: (claims: number, sources: number) =>
    `Published with ${[claims > 0 && count(claims, 'claim'), sources > 0 && count(sources, 'source')].filter((part) => part !== false).join(' from ')}`,
  moreOnDay: (n: number) => count(n, 'more change'),
  enteredOnDay: (n: number) =>
    n === 1 ? 'A claim entered the record' : `${n} claims entered the record`,
  sourcesOnDay: (n: number) => (n === 1 ? 'A new source' : `${n} new sources`),

  /** How many of a kind, for a reader who knows the page from before. */
  counted: {
    standing: (from: string, to: string): Forms => [
      `1 claim went from ${from} to ${to}`,
      `# claims went from ${from} to ${to}`,
    ],
    entered: ['1 claim entered the record', '# claims entered the record'],
    position: ['1 position moved', '# positions moved'],
    retraction: ['1 retraction', '# retractions'],
    correction: ['1 correction', '# corrections'],
    update: ['1 addition', '# additions'],
    answer: ['1 question answered', '# questions answered'],
    words: ['1 finding on quoted words', '# findings on quoted words'],
    source: ['1 new source', '# new sources'],
  } satisfies { [kind: string]: Forms | ((from: string, to: string) => Forms) },
};

/** The list of corrections. */
export const corrections = {
  intro: 'Everything that we have corrected, the newest first',
  policy:
    'When something here is wrong, we change it and say so: what stood here before, what stands here now, and on which day. A correction stays on the page that it concerns and in this list. When the whole of a story or a claim does not hold, it is retracted: its page stays, and says why. A standing is never corrected by hand. It follows from the record, so we correct the record.',
  howToReport:
    'To tell us of an error, follow “Report an error” at the foot of the page where it stands.',
  none: 'Nothing has been corrected so far.',
  was: 'It said',
  now: 'It says now',
};

/** How many objections there were, and what became of them. */
export interface ObjectionCounts {
  all: number;
  corrected: number;
  unchanged: number;
  open: number;
}

/** Objections that are answered in public. */
export const objections = {
  title: 'Objections',
  objection: 'Objection',
  answer: 'We answer',
  from: (name: string) => `From ${name}`,
  became: {
    correction: 'It led to a correction.',
    nothing: 'Nothing was changed.',
    open: 'It is still open.',
  },
  /** A year of them, in figures: how many there were, and what became of them. */
  inYear: (year: string, { all, corrected, unchanged, open }: ObjectionCounts) =>
    `${year}: ${all} ${all === 1 ? 'objection' : 'objections'}; ${corrected} led to a correction, ${unchanged} changed nothing, ${open} still open`,
};
