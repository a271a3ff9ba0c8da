import type { Evidence, Speaker, Testimony } from './evidence.ts';
import { standingWords, type StandingWords } from './standingWords.ts';
import { documentsIn, unnamedOnly } from './words.ts';

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

/** A standing, with everything that depends on which standing it is, but for its words. */
interface StandingRow {
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
  /**
   * Whether the evidence fits. Asked in the order of the table: the first row that fits is the
   * standing.
   */
  fits(evidence: Evidence): boolean;
  /** Evidence that fits this row and no row above it. */
  example: Evidence;
}

/** A standing with its words. */
export type Rule = StandingRow & StandingWords;

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

/**
 * The table of standings: a claim has the first one whose rule fits its evidence. It depends on
 * nothing but the evidence, so that the published `rules.js` can stand alone.
 */
const rows: readonly StandingRow[] = [
  {
    id: 'contested',
    colour: 'contested',
    glyph: 8,
    rank: 8,
    settles: false,
    firm: false,
    fits: (evidence) =>
      says(evidence.so) &&
      says(evidence.otherwise) &&
      !(unnamedOnly(evidence.otherwise) && (agreed(evidence) || documentsIn(evidence).length > 0)),
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
    fits: (evidence) => says(evidence.otherwise) && !says(evidence.so),
    example: { ...nothing, otherwise: { sides: [guest], origins: [] } },
  },
  {
    id: 'agreed',
    colour: 'agreed',
    glyph: 0,
    rank: 0,
    settles: true,
    firm: true,
    fits: agreed,
    example: { ...nothing, so: { sides: [host, guest], origins: [] }, voices: 2, concernedSo: 2 },
  },
  {
    id: 'documented',
    colour: 'documented',
    glyph: 1,
    rank: 1,
    settles: true,
    firm: true,
    fits: (evidence) => documentsIn(evidence).length > 0,
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
    fits: (evidence) => evidence.voices >= 2,
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
    fits: (evidence) => evidence.voices === 1 && evidence.so.sides.length === 1,
    example: { ...nothing, so: { sides: [host], origins: [] }, voices: 1, concernedSo: 1 },
  },
  {
    id: 'single',
    colour: 'single',
    glyph: 4,
    rank: 4,
    settles: false,
    firm: false,
    fits: (evidence) => evidence.voices === 1,
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
    fits: (evidence) => says(evidence.so),
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
    fits: () => true,
    example: { ...nothing, noComment: [{ name: 'The guest' }] },
  },
];

const wordsOf: { readonly [Id in StandingId]: StandingWords } = standingWords;

/** The table with the words, in the order in which the rules are applied. */
export const standings: readonly Rule[] = rows.map((row) => ({ ...row, ...wordsOf[row.id] }));

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
