import { withSentences, type StandingsWords } from '../standingWords.ts';
import { evidenceWords } from './clauses.ts';

/** The standings in words. */
export const standings: StandingsWords = withSentences(
  {
    isolated: {
      label: 'Only its claimants say so',
      short: 'only its claimants say so',
      predicate: 'claimed by its claimants alone',
      ofSeveral: (n) =>
        `${n === 1 ? 'has' : 'have'} nobody behind ${n === 1 ? 'it' : 'them'} but the claimants`,
      rule: 'Only parties say so; and two outside voices, or a document, say otherwise.',
    },
    upheld: {
      label: 'Borne out, a party denies it',
      short: 'borne out, a party denies it',
      predicate: 'borne out, though a party denies it',
      ofSeveral: () => 'borne out against a party’s word',
      rule: 'Two outside voices say so, or a document shows it; and only parties say otherwise.',
    },
    contested: {
      label: 'Contested',
      short: 'contested',
      predicate: 'contested',
      ofSeveral: () => 'contested',
      rule: 'Somebody says so and somebody says otherwise. People whom nobody names do not contest what all parties agree on, what a document shows, or what is somebody’s own position.',
    },
    denied: {
      label: 'Denied',
      short: 'denied',
      predicate: 'denied',
      ofSeveral: () => 'denied',
      rule: 'Somebody says otherwise, and nobody is recorded as saying so.',
    },
    agreed: {
      label: 'Agreed by all sides',
      short: 'agreed by all sides',
      predicate: 'agreed by all sides',
      ofSeveral: () => 'agreed by all sides',
      rule: 'Every party to it says so, and there are at least two.',
    },
    documented: {
      label: 'Documented',
      short: 'documented',
      predicate: 'documented',
      ofSeveral: () => 'documented',
      rule: 'A document that is itself the thing shows it (a law, a ruling, a signed agreement), or a recording that somebody has verified.',
    },
    stated: {
      label: 'Stated position',
      short: 'a stated position',
      predicate: 'a stated position',
      ofSeveral: (n) => `stated ${n === 1 ? 'position' : 'positions'}`,
      rule: 'It is somebody’s position, and its holder says so. What others say of it is shown, and counts for nothing.',
    },
    corroborated: {
      label: 'Corroborated',
      short: 'corroborated',
      predicate: 'corroborated',
      ofSeveral: () => 'corroborated',
      rule: 'At least two voices say so. A voice is a side on the record, a report that names its people or saw for itself, a study or a data set.',
    },
    'one-side': {
      label: 'One side says',
      short: 'one side says',
      predicate: 'resting on one side’s word',
      ofSeveral: (n) => `${n === 1 ? 'rests' : 'rest'} on one side’s word`,
      rule: 'One voice says so, and it is a party’s.',
    },
    single: {
      label: 'Single source',
      short: 'single source',
      predicate: 'known from a single source',
      ofSeveral: (n) => `${n === 1 ? 'rests' : 'rest'} on a single source`,
      rule: 'One voice says so, and it is no party’s.',
    },
    reported: {
      label: 'Reported, no named source',
      short: 'reported, no named source',
      predicate: 'reported without a named source',
      ofSeveral: () => 'reported without a named source',
      rule: 'It is reported, by however many, without anybody who can be held to it: from people whom nobody names, or in a piece that does not say, or that we have not seen. They may be the same people, or belong to a side, and so are no voice.',
    },
    open: {
      label: 'Open',
      short: 'open',
      predicate: 'open',
      ofSeveral: () => 'open',
      rule: 'Nobody is recorded as saying so or otherwise outright.',
    },
  },
  evidenceWords,
);
