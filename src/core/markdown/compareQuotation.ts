import leven from 'leven';

/**
 * Whether a passage is a piece of a quote, letter for letter but for kinds of quotation marks and
 * apostrophes, white
 * space, and a final full stop or comma. "…" and "[ ]" split it into pieces that stand in the quote
 * in their order.
 * A piece begins and ends where a word does ("no" is no piece of "know"), but for an end at "[ ]":
 * "[W]e".
 */
export function isExcerptOf(passage: string, quote: string): boolean {
  const whole = normalizeQuotation(quote);
  const pieces = piecesOf(passage);
  let from = 0;
  for (const piece of pieces) {
    const at = find(piece, whole, from);
    if (at === undefined) return false;
    from = at + piece.text.length;
  }
  return pieces.length > 0;
}

/**
 * The stretch of a recorded quote that is most like a passage, and how it differs. Nothing when
 * none is like it.
 */
export function nearestQuote(
  passage: string,
  quotes: readonly string[],
): { quote: string; from: number; to: number; difference: string } | undefined {
  const wanted = normalizeQuotation(passage).slice(0, 400);
  let best: { quote: string; from: number; to: number; distance: number } | undefined;
  for (const quote of quotes) {
    for (const [from, to] of windows(wanted, quote)) {
      const most = best === undefined ? Math.floor(wanted.length / 2) : best.distance - 1,
        stretch = normalizeQuotation(quote.slice(from, to));
      if (most < 0 || Math.abs(stretch.length - wanted.length) > most) continue;
      const distance = leven(wanted, stretch, { maxDistance: most + 1 });
      if (distance <= most) best = { quote, from, to, distance };
    }
  }
  return (
    best && {
      quote: best.quote,
      from: best.from,
      to: best.to,
      difference: differenceOf(passage, best.quote.slice(best.from, best.to)),
    }
  );
}

/**
 * A text in which what does not count is the same: all quotation marks and apostrophes, all white
 * space.
 */
export function normalizeQuotation(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟"«»‘’‚‛'‹›ʼ＂＇]/g, "'")
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
    .replace(/[.,]('*)$/, '$1')
    .replace(/(?:\.\s?){3,}/g, '…');
  const pieces: Piece[] = [];
  let starts = true;
  for (const part of text.split(/(…|\[[^\]]*\])/)) {
    if (part === '…') starts = true;
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

/** Letters of scripts that put spaces between words. */
const wordLetter = /[\p{L}\p{N}\p{M}]/u;
const noSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

/** Whether the letters before and after belong to one word. */
function inWord(text: string, at: number): boolean {
  const joined = (letter: string | undefined) =>
    letter !== undefined && wordLetter.test(letter) && !noSpaces.test(letter);
  return joined(text.slice(Math.max(0, at - 2), at).at(-1)) && joined(text.slice(at, at + 2)[0]);
}

/** The stretches of whole words of a quote that are about as long as the passage. */
function windows(wanted: string, quote: string): [number, number][] {
  // A full stop or comma after the last word does not count.
  const words = [...quote.matchAll(/\S+?(?=[.,]*(?:\s|$))/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const count = wanted.split(' ').length;
  const found: [number, number][] = [];
  words.forEach(([from], first) => {
    for (const length of [count - 1, count, count + 1]) {
      const last = words[Math.min(first + length, words.length) - 1];
      if (length > 0 && last && last[1] > from) found.push([from, last[1]]);
    }
  });
  return found;
}

function differenceOf(passage: string, recorded: string): string {
  const here = passage
    .trim()
    .replace(/[.,]+$/, '')
    .split(/\s+/);
  const there = recorded.trim().split(/\s+/);
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && normalizeQuotation(a) === normalizeQuotation(b);
  while (same(here[0], there[0])) {
    here.shift();
    there.shift();
  }
  while (same(here.at(-1), there.at(-1))) {
    here.pop();
    there.pop();
  }
  if (here.length === 0) return `“${there.join(' ')}” is left out here`;
  if (there.length === 0) return `“${here.join(' ')}” is not recorded`;
  return `here “${here.join(' ')}”, recorded “${there.join(' ')}”`;
}
