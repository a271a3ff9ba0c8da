import type { Evidence, Hand, Speaker } from './evidence.ts';
import {
  documentsIn,
  isBorneOut,
  isOfPartiesOnly,
  oppositeOf,
  speaks,
  withoutVoiceless,
} from './testimony.ts';

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
  /**
   * Whether an article may state the claim in its own voice, without saying whose account it is.
   */
  firm: boolean;
  /**
   * Whether the evidence fits. Asked in the order of the table: the first row that fits is the
   * standing.
   */
  fits(evidence: Evidence): boolean;
  /** Evidence that fits this row and no row above it. */
  example: Evidence;
}

const nobody: Hand = { sides: [], origins: [], voices: 0, outside: 0, parties: 0, holder: false };
const nothing: Evidence = {
  so: nobody,
  otherwise: nobody,
  inPart: { sides: [], origins: [] },
  leavesOpen: [],
  noComment: [],
  withdrawn: [],
  parties: 2,
};
const host: Speaker[] = [{ name: 'The host' }];
const guest: Speaker[] = [{ name: 'The guest' }];

/** These parties on the record. */
function word(...sides: Speaker[][]): Hand {
  return { ...nobody, sides, voices: sides.length, parties: sides.length };
}

/** Reports of these publishers, each from people it names. */
function reported(...publishers: string[]): Hand {
  return {
    ...nobody,
    origins: publishers.map((publisher) => ({ publisher, basis: 'named', voice: 'own' })),
    voices: publishers.length,
    outside: publishers.length,
  };
}

/**
 * The table of standings: a claim has the first one whose rule fits its evidence. It depends on
 * nothing but the evidence, so that the published `rules.js` can stand alone.
 */
const table = [
  {
    id: 'isolated',
    colour: 'contested',
    glyph: 14,
    rank: 9,
    settles: false,
    firm: false,
    fits: ({ so, otherwise }) => isOfPartiesOnly(so) && isBorneOut(otherwise),
    example: { ...nothing, so: word(host), otherwise: reported('The gazette', 'The herald') },
  },
  {
    id: 'upheld',
    colour: 'documented',
    glyph: 15,
    rank: 2,
    settles: true,
    firm: true,
    fits: ({ so, otherwise }) => isBorneOut(so) && isOfPartiesOnly(otherwise),
    example: { ...nothing, so: reported('The gazette', 'The herald'), otherwise: word(guest) },
  },
  {
    id: 'contested',
    colour: 'contested',
    glyph: 8,
    rank: 11,
    settles: false,
    firm: false,
    fits: ({ so, otherwise }) => speaks(so) && speaks(otherwise),
    example: { ...nothing, so: word(host), otherwise: word(guest) },
  },
  {
    id: 'denied',
    colour: 'contested',
    glyph: 7,
    rank: 10,
    settles: false,
    firm: false,
    fits: ({ otherwise }) => speaks(otherwise),
    example: { ...nothing, otherwise: word(guest) },
  },
  {
    id: 'agreed',
    colour: 'agreed',
    glyph: 0,
    rank: 0,
    settles: true,
    firm: true,
    fits: ({ so, parties }) => parties >= 2 && so.parties === parties,
    example: { ...nothing, so: word(host, guest) },
  },
  {
    id: 'documented',
    colour: 'documented',
    glyph: 1,
    rank: 1,
    settles: true,
    firm: true,
    fits: ({ so }) => documentsIn(so).length > 0,
    example: {
      ...nothing,
      so: {
        ...nobody,
        origins: [
          { publisher: 'The gazette', basis: 'document', voice: 'none', title: 'The agreement' },
        ],
      },
    },
  },
  {
    id: 'stated',
    colour: 'one-side',
    glyph: 16,
    rank: 4,
    settles: true,
    firm: true,
    fits: ({ so }) => so.holder,
    example: { ...nothing, parties: 1, so: { ...word(host), holder: true } },
  },
  {
    id: 'corroborated',
    colour: 'corroborated',
    glyph: 2,
    rank: 3,
    settles: true,
    firm: true,
    fits: ({ so }) => so.voices >= 2,
    example: {
      ...nothing,
      so: { ...reported('The gazette'), sides: [host], voices: 2, parties: 1 },
    },
  },
  {
    id: 'one-side',
    colour: 'one-side',
    glyph: 3,
    rank: 5,
    settles: false,
    firm: false,
    fits: ({ so }) => so.voices === 1 && so.outside === 0,
    example: { ...nothing, so: word(host) },
  },
  {
    id: 'single',
    colour: 'single',
    glyph: 4,
    rank: 6,
    settles: false,
    firm: false,
    fits: ({ so }) => so.voices === 1,
    example: { ...nothing, so: reported('The gazette') },
  },
  {
    id: 'reported',
    colour: 'reported',
    glyph: 5,
    rank: 7,
    settles: false,
    firm: false,
    fits: ({ so }) => speaks(so),
    example: {
      ...nothing,
      so: {
        ...nobody,
        origins: [
          { publisher: 'The gazette', basis: 'unnamed', voice: 'none' },
          { publisher: 'The herald', basis: 'not said', voice: 'none' },
        ],
      },
    },
  },
  {
    id: 'open',
    colour: 'quiet',
    glyph: 6,
    rank: 8,
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

/** The standings that a report without a voice can neither make nor break. */
const firmest: readonly StandingId[] = ['agreed', 'documented', 'stated'];

/**
 * The standing of a claim with this evidence: the first row that fits. The last fits everything, so
 * there is one. Origins that are no voice are left out where the claim, or its opposite, is agreed,
 * documented or stated without them.
 */
export function standingFor(evidence: Evidence): StandingRow {
  const heard = withoutVoiceless(evidence);
  const row = firstFitting(heard);
  const opposite = firstFitting(oppositeOf(heard));
  return [row, opposite].some(({ id }) => firmest.includes(id)) ? row : firstFitting(evidence);
}

function firstFitting(evidence: Evidence): StandingRow {
  return standings.find((row) => row.fits(evidence)) as StandingRow;
}
