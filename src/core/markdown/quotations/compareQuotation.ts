import { isWordLetter } from './letters.ts';
import { withoutLookAlikes } from './lookAlikes.ts';

/**
 * Whether a passage is a piece of a quote, letter for letter but for kinds of quotation marks and
 * apostrophes, white space, characters that look alike, and a final full stop or comma. "…" and
 * "[ ]" split it into pieces that stand in the quote in their order.
 * A piece begins and ends where a word does ("no" is no piece of "know"), but for an end at "[ ]":
 * "[W]e".
 */
export function isExcerptOf(passage: string, quote: string): boolean {
  return quoteFinder([quote])(passage) !== undefined;
}

/**
 * Finds the first of some quotes of which a passage is a piece; one with its very characters goes
 * before one that only looks like it.
 */
export function quoteFinder(quotes: readonly string[]): (passage: string) => string | undefined {
  const wholes = quotes.map((quote) => {
    const whole = normalizeQuotation(quote);
    return { quote, whole, plain: withoutLookAlikes(whole) };
  });
  return (passage) => {
    const pieces = piecesOf(passage);
    const plain = pieces.map((piece) => ({ ...piece, text: withoutLookAlikes(piece.text) }));
    const found =
      wholes.find(({ whole }) => holds(whole, pieces)) ??
      wholes.find((each) => holds(each.plain, plain));
    return found?.quote;
  };
}

/** Whether a passage has the very characters of a quote of which it is a piece. */
export function isExactExcerptOf(passage: string, quote: string): boolean {
  return holds(normalizeQuotation(quote), piecesOf(passage));
}

function holds(whole: string, pieces: readonly Piece[]): boolean {
  return placeFrom(0, whole, pieces) !== undefined;
}

/** From where to where a piece of a passage stands in a quote. */
type Placed = readonly [from: number, to: number];

/** The places of the pieces, the first that there are from here on. */
function placeFrom(start: number, whole: string, pieces: readonly Piece[]): Placed[] | undefined {
  const placed: Placed[] = [];
  let from = start;
  for (const piece of pieces) {
    const at = find(piece, whole, from);
    if (at === undefined) return undefined;
    from = at + piece.text.length;
    placed.push([at, from]);
  }
  return placed.length ? placed : undefined;
}

/** What a passage leaves out of a quote of which it is a piece. */
export interface LeftOut {
  /** What stands before it in its sentence, and after it. */
  before: string;
  after: string;
  /** What "…" and "[ ]" stand for. */
  gaps: string[];
}

/**
 * Tells what a passage leaves out of the quotes of which it is a piece, for each place at which it
 * may begin.
 */
export function leftOutFinder(quotes: readonly string[]): (passage: string) => LeftOut[] {
  const wholes = quotes.map((quote) => {
    const whole = normalizeQuotation(quote);
    return { whole, plain: withoutLookAlikes(whole) };
  });
  return (passage) => {
    const pieces = piecesOf(passage);
    const plain = pieces.map((piece) => ({ ...piece, text: withoutLookAlikes(piece.text) }));
    return wholes.flatMap((each) => {
      const exact = leftOutOf(each.whole, pieces);
      return exact.length ? exact : leftOutOf(each.plain, plain);
    });
  };
}

function leftOutOf(whole: string, pieces: readonly Piece[]): LeftOut[] {
  const found: LeftOut[] = [];
  for (
    let placed = placeFrom(0, whole, pieces);
    placed && found.length < mostPlaces;
    placed = placeFrom(placed[0]![0] + 1, whole, pieces)
  )
    found.push({
      before: whole.slice(0, placed[0]![0]).split(sentenceEnd).at(-1)!,
      after: whole.slice(placed.at(-1)![1]).split(sentenceEnd)[0]!,
      gaps: placed.slice(1).map(([from], i) => whole.slice(placed[i]![1], from)),
    });
  return found;
}

const sentenceEnd = /(?<=[.!?…؟])'?\s/u;

/** So many places of a passage in a quote are looked at. */
const mostPlaces = 20;

/**
 * A text in which what does not count is the same: all quotation marks and apostrophes, and those
 * letters that are taken for one, all white space.
 */
export function normalizeQuotation(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟"«»‘’‚‛'‹›ʼʻʿʾʹ`´＂＇「」『』｢｣﹁﹂﹃﹄〝〞〟❝❞❛❜״׳″′]+/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

interface Piece {
  text: string;
  /** Whether its first letter begins a word, its last letter ends one. */
  starts: boolean;
  ends: boolean;
}

function piecesOf(passage: string): Piece[] {
  const text = normalizeQuotation(passage)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/[.,。、，]('?)$/, '$1')
    .replace(/(?:\.\s?){3,}/g, '…');
  const pieces: Piece[] = [];
  let starts = true;
  for (const part of text.split(/(…+|\[[^\]]*\])/)) {
    if (part.startsWith('…')) starts = true;
    else if (/^\[.*\]$/s.test(part)) {
      if (pieces.length > 0) pieces.at(-1)!.ends &&= false;
      starts = false;
    } else if (part.trim() !== '') {
      pieces.push({ text: part.trim(), starts: starts || part.startsWith(' '), ends: true });
      starts = true;
    }
  }
  return pieces;
}

function find({ text, starts, ends }: Piece, whole: string, from: number): number | undefined {
  for (let at = whole.indexOf(text, from); at !== -1; at = whole.indexOf(text, at + 1)) {
    if (starts && inWord(whole, at)) continue;
    if (ends && inWord(whole, at + text.length)) continue;
    return at;
  }
  return undefined;
}

/** Whether the letters before and after belong to one word. */
function inWord(text: string, at: number): boolean {
  return isWordLetter(text[at - 1]) && isWordLetter(text[at]);
}
