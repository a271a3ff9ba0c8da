import type { Evidence, Speaker, Testimony } from './evidence.ts';
import {
  andSo,
  both,
  countOf,
  denyClause,
  inPartClause,
  join,
  originsClause,
  sayClause,
  sentenceOf,
  unnamedOnly,
} from './words.ts';

/** The names of the standings, as data and addresses carry them. */
export type StandingId =
  | 'contested'
  | 'denied'
  | 'agreed'
  | 'documented'
  | 'corroborated'
  | 'one-side'
  | 'single'
  | 'reported'
  | 'open';

/** A standing, with everything that depends on which standing it is. */
export interface Rule {
  id: StandingId;
  /** The colour token in `styles/tokens.css`. */
  colour: string;
  /** The place of its glyph in the row of glyphs in `styles/tokens.css`. */
  glyph: number;
  /** Its place in the strip: how well a claim is supported, then what is denied and contested. */
  rank: number;
  /** Whether it answers a question. */
  settles: boolean;
  /** Whether an article may state the claim in its own voice, without saying whose account it is. */
  firm: boolean;
  /** As a reader sees it on its own: "Agreed by all sides". */
  label: string;
  /** In a list of counts: "agreed by all sides". */
  short: string;
  /** After "it is": "said by one side only". */
  predicate: string;
  /** The rule as readers have it explained. */
  words: string;
  /**
   * Whether the evidence fits. Asked in the order of the table: the first row that fits is the
   * standing.
   */
  fits(evidence: Evidence): boolean;
  /** How the standing was reached, in one sentence with its full stop. */
  sentence(evidence: Evidence): string;
  /** Evidence that fits this row and no row above it. */
  example: Evidence;
}

const nobody: Testimony = { sides: [], origins: [] };
const nothing: Evidence = {
  so: nobody,
  otherwise: nobody,
  inPart: nobody,
  noComment: [],
  withdrawn: [],
  voices: 0,
  concerned: 2,
  concernedSo: 0,
};
const host: Speaker[] = [{ name: 'The host' }],
  guest: Speaker[] = [{ name: 'The guest' }];
const says = (testimony: Testimony) => testimony.sides.length + testimony.origins.length > 0;
const agreed = (evidence: Evidence) =>
  evidence.concerned >= 2 && evidence.concernedSo === evidence.concerned;
const documents = (evidence: Evidence) =>
  evidence.so.origins.filter((origin) => origin.basis === 'document');
const nobodyElse = 'nobody else who is named bears it out';

/**
 * The table of standings: a claim has the first one whose rule fits its evidence. It depends on
 * nothing but the evidence, so that the published `rules.js` can stand alone.
 */
export const standings: readonly Rule[] = [
  {
    id: 'contested',
    colour: 'contested',
    glyph: 8,
    rank: 8,
    settles: false,
    firm: false,
    label: 'Contested',
    short: 'contested',
    predicate: 'contested',
    words:
      'Somebody says so and somebody says otherwise. People whom nobody names, who say otherwise, do not contest what all sides agree on or a document shows.',
    fits: (evidence) =>
      says(evidence.so) &&
      says(evidence.otherwise) &&
      !(unnamedOnly(evidence.otherwise) && (agreed(evidence) || documents(evidence).length > 0)),
    sentence: (evidence) =>
      sentenceOf(evidence, [
        sayClause(evidence.so),
        denyClause(evidence.otherwise),
        inPartClause(evidence.inPart),
      ]),
    example: {
      ...nothing,
      so: { sides: [host], origins: [] },
      otherwise: { sides: [guest], origins: [] },
      voices: 1,
      concernedSo: 1,
    },
  },
  {
    id: 'denied',
    colour: 'contested',
    glyph: 7,
    rank: 7,
    settles: true,
    firm: false,
    label: 'Denied',
    short: 'denied',
    predicate: 'denied',
    words: 'Somebody says otherwise, and nobody says so.',
    fits: (evidence) => says(evidence.otherwise) && !says(evidence.so),
    sentence: (evidence) =>
      sentenceOf(evidence, [
        denyClause(evidence.otherwise),
        'nobody says so',
        inPartClause(evidence.inPart),
      ]),
    example: { ...nothing, otherwise: { sides: [guest], origins: [] } },
  },
  {
    id: 'agreed',
    colour: 'agreed',
    glyph: 0,
    rank: 0,
    settles: true,
    firm: true,
    label: 'Agreed by all sides',
    short: 'agreed by all sides',
    predicate: 'agreed by all sides',
    words: 'Every side that is concerned says so on the record, and there are at least two.',
    fits: agreed,
    sentence: (evidence) =>
      sentenceOf(evidence, [
        `${both(evidence.concerned)} sides concerned say so on the record: ${join(evidence.so.sides.flat())}`,
        denyClause(evidence.otherwise),
        inPartClause(evidence.inPart),
      ]),
    example: { ...nothing, so: { sides: [host, guest], origins: [] }, voices: 2, concernedSo: 2 },
  },
  {
    id: 'documented',
    colour: 'documented',
    glyph: 1,
    rank: 1,
    settles: true,
    firm: true,
    label: 'Documented',
    short: 'documented',
    predicate: 'documented',
    words:
      'A document that is itself the thing shows it: a law, a ruling, a signed agreement, footage.',
    fits: (evidence) => documents(evidence).length > 0,
    sentence: (evidence) =>
      sentenceOf(evidence, [
        `${countOf(documents(evidence).length, 'document')} ${documents(evidence).length === 1 ? 'shows' : 'show'} it: ${join(documents(evidence).map((each) => ({ name: `${each.title ?? 'a document'} (${each.publisher})` })))}`,
        andSo(evidence.so, ['document']),
        denyClause(evidence.otherwise),
        inPartClause(evidence.inPart),
      ]),
    example: {
      ...nothing,
      so: {
        sides: [],
        origins: [{ publisher: 'The gazette', basis: 'document', title: 'The agreement' }],
      },
    },
  },
  {
    id: 'corroborated',
    colour: 'corroborated',
    glyph: 2,
    rank: 2,
    settles: true,
    firm: true,
    label: 'Corroborated',
    short: 'corroborated',
    predicate: 'corroborated',
    words:
      'At least two voices say so. A voice is a side on the record, or an origin that names its people or saw for itself.',
    fits: (evidence) => evidence.voices >= 2,
    sentence: (evidence) =>
      sentenceOf(evidence, [sayClause(evidence.so), inPartClause(evidence.inPart)]),
    example: {
      ...nothing,
      so: { sides: [host], origins: [{ publisher: 'The gazette', basis: 'witnessed' }] },
      voices: 2,
      concernedSo: 1,
    },
  },
  {
    id: 'one-side',
    colour: 'one-side',
    glyph: 3,
    rank: 3,
    settles: false,
    firm: false,
    label: 'One side says',
    short: 'one side says',
    predicate: 'said by one side only',
    words: 'One voice says so, and it is a side.',
    fits: (evidence) => evidence.voices === 1 && evidence.so.sides.length === 1,
    sentence: (evidence) =>
      sentenceOf(evidence, [
        sayClause({ sides: evidence.so.sides, origins: [] }),
        nobodyElse,
        originsClause(evidence.so.origins),
        inPartClause(evidence.inPart),
      ]),
    example: { ...nothing, so: { sides: [host], origins: [] }, voices: 1, concernedSo: 1 },
  },
  {
    id: 'single',
    colour: 'single',
    glyph: 4,
    rank: 4,
    settles: false,
    firm: false,
    label: 'Single source',
    short: 'single source',
    predicate: 'known from a single source',
    words:
      'One voice says so, and it is an origin: a report that names its people or saw for itself.',
    fits: (evidence) => evidence.voices === 1,
    sentence: (evidence) =>
      sentenceOf(evidence, [sayClause(evidence.so), nobodyElse, inPartClause(evidence.inPart)]),
    example: {
      ...nothing,
      so: { sides: [], origins: [{ publisher: 'The gazette', basis: 'named' }] },
      voices: 1,
    },
  },
  {
    id: 'reported',
    colour: 'reported',
    glyph: 5,
    rank: 5,
    settles: false,
    firm: false,
    label: 'Sources unnamed',
    short: 'sources unnamed',
    predicate: 'reported by unnamed people only',
    words:
      'It is reported, by however many, from people whom nobody names. They may be the same people, or belong to a side, and so are no voice.',
    fits: (evidence) => says(evidence.so),
    sentence: (evidence) =>
      sentenceOf(evidence, [
        sayClause(evidence.so),
        'nobody says so on the record',
        inPartClause(evidence.inPart),
      ]),
    example: {
      ...nothing,
      so: {
        sides: [],
        origins: [
          { publisher: 'The gazette', basis: 'unnamed' },
          { publisher: 'The herald', basis: 'not said' },
        ],
      },
    },
  },
  {
    id: 'open',
    colour: 'quiet',
    glyph: 6,
    rank: 6,
    settles: false,
    firm: false,
    label: 'Open',
    short: 'open',
    predicate: 'open',
    words: 'Nobody says so or otherwise outright.',
    fits: () => true,
    sentence: (evidence) =>
      sentenceOf(evidence, [
        inPartClause(evidence.inPart),
        evidence.noComment.length
          ? `${join(evidence.noComment)} ${evidence.noComment.length > 1 || evidence.noComment[0]?.plural ? 'do' : 'does'} not comment`
          : '',
        evidence.withdrawn.length
          ? `${join(evidence.withdrawn)} ${evidence.withdrawn.length > 1 || evidence.withdrawn[0]?.plural ? 'have' : 'has'} taken back what was said`
          : '',
        'nobody says so or otherwise outright',
      ]),
    example: { ...nothing, noComment: [{ name: 'The guest' }] },
  },
];

/** The standings in the order of the strip. */
export const standingsByRank: readonly Rule[] = [...standings].sort((a, b) => a.rank - b.rank);

/** The row that fits. The last row fits everything, so there is always one. */
export function ruleFor(evidence: Evidence): Rule {
  return standings.find((rule) => rule.fits(evidence)) as Rule;
}

/** The row with this name. */
export function ruleOf(id: StandingId): Rule {
  return standings.find((rule) => rule.id === id) as Rule;
}
