import type { Evidence, Speaker, Testimony } from './evidence.ts';
import { documentsIn, unnamedOnly } from './testimony.ts';

interface Row {
  id: string;
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
const table = [
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
] as const satisfies readonly Row[];

/** The name of a standing, as data and addresses carry it. */
export type StandingId = (typeof table)[number]['id'];

/** A standing, with everything that depends on which standing it is but its words (`src/i18n`). */
export interface StandingRow extends Row {
  id: StandingId;
}

/** The table, in the order in which the rules are applied. */
export const standings: readonly StandingRow[] = table;

/** The standings in the order of the strip. */
export const standingsByRank: readonly StandingRow[] = [...standings].sort(
  (a, b) => a.rank - b.rank,
);

/** The standing of a claim with this evidence. The last row fits everything, so there is one. */
export function standingFor(evidence: Evidence): StandingRow {
  return standings.find((row) => row.fits(evidence)) as StandingRow;
}
