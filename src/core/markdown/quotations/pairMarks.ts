import { pairDoubleMarks, type Pair, type Unpaired } from './doubleMarks.ts';
import { pairSingleMarks } from './singleMarks.ts';

/** A mark without its other half; one that may be an apostrophe is ambiguous. */
export interface LoneMark extends Unpaired {
  isAmbiguous: boolean;
}

/**
 * The quotations of a text that is one block: the outermost pairs of marks of every script, and the
 * marks without another half, both in their order. `next` is the text of the next block: a
 * quotation of several paragraphs opens in each and closes in the last. Where it goes on in the
 * next, it ends with the text.
 */
export function pairMarks(text: string, next = ''): { pairs: Pair[]; alone: LoneMark[] } {
  const doubles = pairDoubleMarks(text);
  const singles = pairSingleMarks(text, doubles.pairs);
  const alone = [
    ...doubles.unpaired.map((mark) => ({ ...mark, isAmbiguous: false })),
    ...singles.unpaired.map((mark) => ({ ...mark, isAmbiguous: true })),
  ].sort((a, b) => a.at - b.at);
  const pairs = outermost([...doubles.pairs, ...singles.pairs]);
  const isNext = (at: number) => text[at] === next.trimStart()[0];
  const goesOn =
    alone.find(({ at, opens }) => opens && isNext(at))?.at ??
    singles.doubtful?.find((at) => isNext(at) && text.slice(0, at).trim() === '');
  if (goesOn === undefined) return { pairs, alone };
  return {
    pairs: outermost([[goesOn, text.length], ...pairs]),
    alone: alone.filter(({ at }) => at < goesOn),
  };
}

/** Pairs without those within others. Of two that begin at one mark the first counts. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const outer: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => a[0] - b[0]))
    if (outer.length === 0 || pair[0] > outer.at(-1)![1]) outer.push(pair);
  return outer;
}
