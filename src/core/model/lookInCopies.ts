import { lookFor, type Looked } from '../markdown/quotations/lookIn.ts';
import type { Copy, KeptFile } from './capture.ts';
import type { Report, Source, Statement } from './model.ts';

/** Words of a source that the record quotes, and where it does. */
export interface QuotedWords {
  said: Statement | Report;
  /** Which of its quotes. */
  index: number;
  /** Where the words as the source has them stand. */
  key: 'quote' | 'original';
  words: string;
}

/** What became of words in the kept copies of a source, and in which. */
export type LookedInCopies = Looked & { copy: Copy; file: string };

/** The words that the record quotes from a source, as the source has them, in order. */
export function quotedWords({ statements, reports }: Source): QuotedWords[] {
  return [...statements, ...reports].flatMap((said) =>
    said.quotes.map((quote, index) => {
      const original = said.originals[index];
      return original === undefined
        ? { said, index, key: 'quote', words: quote }
        : { said, index, key: 'original', words: original };
    }),
  );
}

/**
 * Looks for words in the kept copies of a source: in the first of them that has them; else in the
 * last, as it is nearest to what the record says now. Nothing where there is no copy.
 */
export function lookInCopies(words: string, { kept }: Source): LookedInCopies | undefined {
  const copies = copiesIn(kept);
  const looked = copies.map((each) => ({ ...each, ...lookFor(words, each.copy.texts) }));
  return looked.find((each) => each.words === 'there') ?? looked.at(-1);
}

/** The copies of some files by their time, each with its file. */
export function copiesIn(kept: readonly KeptFile[]): { copy: Copy; file: string }[] {
  return kept
    .flatMap(({ file, copies }) => copies.map((copy) => ({ copy, file })))
    .sort((a, b) => Date.parse(a.copy.at) - Date.parse(b.copy.at));
}
