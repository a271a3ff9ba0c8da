import { beginsWord, endsWord, isWordLetter } from './letters.ts';

/** What closes each mark that opens. „ is closed by “ in German and by ” in Polish. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '“”',
  '"': '"',
  '＂': '＂',
  '״': '״',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
  '❝': '❞',
  '❛': '❜',
};

/**
 * Marks that open before a word only, since they mostly close (”Swedish”, »German«, »Finnish») or
 * stand for inches (″).
 */
const closingBeforeWord: Readonly<Record<string, string>> = {
  '”': '”',
  '»': '«»',
  '›': '‹›',
  '″': '″',
};

/**
 * What closes a mark besides, where the program put in a curly mark for one of the two only: „so",
 * “so", "so”. It stands after a word.
 */
const closingByHalf: Readonly<Record<string, string>> = { '“': '"', '„': '"', '"': '”' };

/** A quotation within more of them than this is none that anybody writes. */
const mostDepth = 8;

/** From the mark that opens to the mark that closes. */
export type Pair = readonly [open: number, close: number];

/** A mark whose other half is not found: at its place, and whether it opens. */
export interface Unpaired {
  at: number;
  opens: boolean;
}

/**
 * The outermost pairs of marks that cannot be apostrophes, in their order, and the marks that are
 * left over.
 */
export function pairDoubleMarks(text: string): { pairs: Pair[]; unpaired: Unpaired[] } {
  const pairs: Pair[] = [];
  const open: number[] = [];
  const unpaired: Unpaired[] = [];
  const alone = (at: number, opens: boolean) => {
    if (text[at] !== '″') unpaired.push({ at, opens });
  };
  for (const { 0: mark, index: at } of text.matchAll(
    /["“”‟„＂״«»‹›「」『』｢｣﹁﹂﹃﹄〝〞〟❝❞❛❜″]/g,
  )) {
    if (isGershayim(text, at)) continue;
    const opener = closedBy(text, open, at);
    if (opener !== undefined) {
      for (const inner of open.splice(opener + 1)) alone(inner, true);
      const from = open.pop()!;
      while (pairs.length > 0 && pairs.at(-1)![0] > from) pairs.pop();
      pairs.push([from, at]);
    } else if (opens(text, at)) open.push(at);
    else alone(at, mark in closing && !endsWord(text, at));
  }
  for (const at of open) alone(at, true);
  // What stands between the marks of an unclosed quotation is a quotation of its own.
  return { pairs, unpaired: unpaired.sort((a, b) => a.at - b.at) };
}

/** The index of the open mark that the mark at a place closes. */
function closedBy(text: string, open: readonly number[], at: number): number | undefined {
  const mark = text[at]!;
  // A mark that both opens and closes opens where a word begins: "He said "no" twice".
  if (mark in closing && beginsWord(text, at) && !endsWord(text, at)) return undefined;
  const least = Math.max(0, open.length - mostDepth);
  for (let index = open.length - 1; index >= least; index--)
    if (closersOf(text, open[index]!).includes(mark)) return index;
  const last = open.at(-1);
  return last !== undefined && endsWord(text, at) && closingByHalf[text[last]!]?.includes(mark)
    ? open.length - 1
    : undefined;
}

function closersOf(text: string, open: number): string {
  const mark = text[open]!;
  return closing[mark] ?? closingBeforeWord[mark] ?? '';
}

function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark in closingBeforeWord) return beginsWord(text, at);
  // A straight mark after a word and before none is no opening one: 5" long.
  return mark in closing && !(mark === '"' && isWordLetter(text[at - 1]) && endsWord(text, at));
}

/**
 * The mark in a Hebrew acronym, before its last letter (צה"ל) or within the word (דו"חות): a
 * letter. After the letters that are written together with the next word it is a quotation mark:
 * ב"הארץ".
 */
function isGershayim(text: string, at: number): boolean {
  if (!isHebrew(text[at - 1]) || !isHebrew(text[at + 1])) return false;
  const before = /\p{sc=Hebr}+$/u.exec(text.slice(Math.max(0, at - 20), at))![0];
  return !isHebrew(text[at + 2]) || !/^[משהוכלב]{1,3}$/.test(before);
}

function isHebrew(character: string | undefined): boolean {
  return character !== undefined && /(?!["״׳])\p{sc=Hebr}/u.test(character);
}
