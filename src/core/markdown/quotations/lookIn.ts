import { sentencesIn } from '../sentencesAround.ts';
import { isExcerptOf, normalizeQuotation, quoteFinder } from './compareQuotation.ts';
import { nearestQuote, tokensOf, type NearestWords } from './nearestQuote.ts';

/** What became of words in some texts; those that are there in other words with the nearest. */
export type Looked =
  { words: 'there'; text: string } | { words: 'changed'; near: NearestWords } | { words: 'gone' };

/**
 * Looks for words in texts that somebody else wrote, letter for letter as quotations are compared.
 * Where they are not, those that are most like them; `gone` where none is.
 */
export function lookFor(passage: string, texts: readonly string[]): Looked {
  const text = finderIn(texts)(passage);
  if (text !== undefined) return { words: 'there', text };
  const near = nearestQuote(
    passage,
    texts.flatMap((each) => likelyLines(passage, each)),
    'in the copy',
  );
  return near ? { words: 'changed', near } : { words: 'gone' };
}

/** A text is normalised once for all words that are looked for in it. */
function finderIn(texts: readonly string[]): (passage: string) => string | undefined {
  const known = finders.get(texts) ?? quoteFinder(texts);
  finders.set(texts, known);
  return known;
}

const finders = new WeakMap<readonly string[], (passage: string) => string | undefined>();

/** So many lines of a text are compared letter by letter: those with most words of the passage. */
const mostLines = 5;

/** The lines of a text that have most of the words of a passage, each with the next. */
function likelyLines(passage: string, text: string): string[] {
  const wanted = wordsOf(passage);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, index) => {
      const whole = `${line} ${lines[index + 1] ?? ''}`.slice(0, mostLetters);
      const words = wordsOf(whole);
      return { whole, shared: [...wanted].filter((word) => words.has(word)).length };
    })
    .filter(({ shared }) => shared * 3 >= wanted.size)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostLines)
    .map(({ whole }) => whole);
}

const mostLetters = 5000;

function wordsOf(text: string): Set<string> {
  return new Set(
    tokensOf(
      normalizeQuotation(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
    ),
  );
}

/** The most sentences, and letters, that are shown around words. */
const mostSentences = 4;
const mostShown = 700;

/**
 * The sentence of a text in which words stand, or the few sentences over which they go. Nothing
 * where these are too long to be one.
 */
export function sentenceAround(
  passage: string,
  text: string,
  language: string,
): string | undefined {
  const sentences = text
    .split('\n')
    .flatMap((line) => sentencesIn(line, language).map(({ sentence }) => sentence.trim()))
    .filter((sentence) => sentence !== '');
  for (let count = 1; count <= mostSentences; count++)
    for (let first = 0; first + count <= sentences.length; first++) {
      const around = sentences.slice(first, first + count).join(' ');
      if (around.length <= mostShown && isExcerptOf(passage, around)) return around;
    }
  return undefined;
}
