import { beginsElided, mayBeLetter, mayEndElided } from './apostrophes.ts';
import type { Pair, Unpaired } from './doubleMarks.ts';
import { beginsWord, endsWord, isWordLetter } from './letters.ts';

/**
 * How surely a mark ends a quotation, and is no apostrophe. Hardly: leaders’ talks. Perhaps:
 * leaders’, and no’ said. Surely: disaster’, and after a stop: disaster.’
 */
const hardly = 1;
const perhaps = 2;
const surely = 3;
const afterStop = 4;

/** A pair of marks, and how surely the second ends it. */
interface Closed {
  open: number;
  close: number;
  ends: number;
}

/** So many pairs back a later mark is held to be the true end of a quotation. */
const farthest = 8;

/**
 * The outermost pairs of marks that may be apostrophes too (‘ ’, ' ', ‚ ‘, ` '), and the marks that
 * are left over and cannot be apostrophes. What is within `doubles` is passed over.
 *
 * A mark after a letter closes what is open; but when a mark follows that surely ends a quotation
 * while none is open, the earlier was an apostrophe, and the quotation goes on to the later:
 * ‘the leaders’ talks were a disaster’.
 */
export function pairSingleMarks(text: string, doubles: readonly Pair[]): SinglePairs {
  const reader = new SingleMarks(text);
  let next = 0;
  for (const { index: at } of text.matchAll(/['‘’‚‛`´＇]/g)) {
    while (next < doubles.length && doubles[next]![1] < at) next++;
    const within = doubles[next];
    if (within === undefined || at < within[0]) reader.read(at);
  }
  return reader.result();
}

interface SinglePairs {
  pairs: Pair[];
  unpaired: Unpaired[];
  /** The last pair, when its end is rather an apostrophe. */
  doubtful?: Pair;
}

class SingleMarks {
  readonly #text: string;
  /** The marks that are open. */
  readonly #open: number[] = [];
  #closed: Closed[] = [];
  readonly #unpaired: Unpaired[] = [];
  /** A mark that opens only when its end is sure: ‘90 dead’, but in the ’90s; ”nej”. */
  #perhaps: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(at: number): void {
    const text = this.#text;
    const isLast = endsWord(text, at);
    if (text[at] === '‘') {
      const low = isLast ? this.#lastLow() : undefined;
      if (low !== undefined) this.#add({ open: low, close: at, ends: afterStop });
      else if (opens(text, at)) this.#openAt(at);
    } else if (isLast && (this.#open.length > 0 || !opens(text, at))) this.#close(at);
    else if (opens(text, at)) this.#openAt(at);
  }

  result(): SinglePairs {
    for (const at of this.#open)
      if (!mayBeLetter(this.#text, at)) this.#unpaired.push({ at, opens: true });
    const pairs = this.#closed.map(({ open, close }): Pair => [open, close]);
    const isDoubtful = this.#closed.at(-1)?.ends === hardly;
    return { pairs, unpaired: this.#unpaired, ...(isDoubtful && { doubtful: pairs.at(-1)! }) };
  }

  /** The ‚ that ‘ closes: ‚Ja‘, and ‚der Leaders’ Ja‘, where it seemed closed before. */
  #lastLow(): number | undefined {
    const isLow = (at: number) => this.#text[at] === '‚';
    const open = this.#open.slice(-farthest).findLast(isLow);
    return (
      open ??
      this.#closed.slice(-farthest).findLast((each) => isLow(each.open) && each.ends !== afterStop)
        ?.open
    );
  }

  #openAt(at: number): void {
    const isElided = beginsElided(this.#text, at);
    const isClosing = this.#text[at] === '’';
    if (!isClosing && !isElided) this.#open.push(at);
    else if (this.#open.length === 0 && !(isClosing && isElided)) this.#perhaps ??= at;
  }

  #close(at: number): void {
    const ends = endOf(this.#text, at);
    const open = this.#open.pop();
    if (open !== undefined) this.#add({ open, close: at, ends });
    else if (ends > hardly && !isPrime(this.#text, at)) this.#goOn(at, ends);
  }

  #add(closed: Closed): void {
    while (this.#closed.length > 0 && this.#closed.at(-1)!.open >= closed.open) this.#closed.pop();
    while (this.#open.length > 0 && this.#open.at(-1)! >= closed.open) this.#open.pop();
    this.#closed.push(closed);
    this.#perhaps = undefined;
  }

  /** A mark that ends a quotation, while none is open. */
  #goOn(close: number, ends: number): void {
    const before = this.#closed.slice(-farthest);
    const last = before.at(-1);
    const isSure = ends >= surely;
    const isPlain = isSure || !mayEndElided(this.#text, close);
    const longer =
      before.findLast((each) => each.ends === hardly) ??
      before.findLast((each) => each.ends === perhaps) ??
      (this.#perhaps !== undefined && isPlain ? { open: this.#perhaps } : undefined) ??
      (isSure && last?.ends === surely ? last : undefined);
    if (longer) this.#add({ open: longer.open, close, ends });
    else if (/[\p{L}\p{N}][.,!?…]$/u.test(this.#text.slice(Math.max(0, close - 3), close)))
      this.#unpaired.push({ at: close, opens: false });
  }
}

function opens(text: string, at: number): boolean {
  return text[at] === '‘' || text[at] === '‚'
    ? !isWordLetter(text[at - 1]) && /\S/.test(text[at + 1] ?? ' ')
    : beginsWord(text, at);
}

/** Whether a mark stands for feet, minutes or inches: 5’, 6’’. */
function isPrime(text: string, at: number): boolean {
  return /(?<!\d)\d{1,2}['’´]?$/.test(text.slice(Math.max(0, at - 4), at));
}

function endOf(text: string, at: number): number {
  const goesOn = /^(?:\s+['’‘]?[\p{L}\p{N}]|[“„«‹‘"])/u.test(text.slice(at + 1, at + 6));
  if (mayEndElided(text, at)) return goesOn ? hardly : perhaps;
  if (!isWordLetter(text[at - 1])) return afterStop;
  return goesOn ? perhaps : surely;
}
