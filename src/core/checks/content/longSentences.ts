import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { sentencesIn } from '../../markdown/sentencesAround.ts';
import { stretchOf, textBlocksIn, type TextBlock } from '../../markdown/textBlocks.ts';
import { problemAt, problemIn, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article } from '../../model/model.ts';
import { plain } from '../../model/plain.ts';
import { checkedLanguages, linkedIn } from '../../model/translation/linkIn.ts';
import type { ContentCheck } from '../check.ts';
import { ownTextsOf } from './ownTexts.ts';

/** The most words of a sentence that is easy to read. */
const most = 20;

export const longSentences: ContentCheck = {
  scope: 'content',
  ofOriginals: true,
  rules: {
    'long-sentence': {
      severity: 'warning',
      explanation: `An edition in plain language is for who does not read easily: of a sentence of more than ${most} words the beginning is forgotten at its end.`,
    },
  },
  check: checkLongSentences,
  examples: {
    'A long sentence in an edition in plain language': `
=== articles/the-talk.plain.md
---
translates: the-talk
title: The talk
dek: What was said of it.
brief:
  - They [spoke](../claims/they-spoke.md).
  - Both say so. Of all those who were in the house that night and could have heard them nobody has said a word of it to anybody so far.
                 ^^ warning: This sentence has 26 words. In plain language 20 are the most. Split it in two.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md). The two men who had not seen each other since the winter then talked for a long while about the old days in the city.
                                       ^^^ warning: This sentence has 25 words. In plain language 20 are the most. Split it in two.
`,
    'An edition in plain language of what is no article': `
=== claims/they-spoke.plain.md
---
translates: they-spoke
claim: They spoke
---
@ 1:1 Only an article has an edition in plain language. Delete this file, or write its words into the original.
`,
  },
};

/** The long sentences of articles in plain language, each at its first word. */
function checkLongSentences(linked: LinkedRecord): Problem[] {
  if (!checkedLanguages(linked).includes(plain)) return [];
  const inPlain = linkedIn(linked, plain);
  const { language } = linked.record.site;
  return inPlain.record.articles.flatMap((article) => {
    const entry = inPlain.entryOf.get(article);
    return entry ? problemsOf(article, entry, language) : [];
  });
}

function problemsOf(article: Article, entry: AnyEntry, language: string): Problem[] {
  return (
    ownTextsOf(article)
      .flatMap(({ path, prose }) =>
        typeof prose === 'string'
          ? []
          : textBlocksIn(prose.tree).flatMap((block) =>
              longIn(block, language).map((long) => problemOf(entry, path, block, long)),
            ),
      )
      // What has no line there is the article's own.
      .filter(({ line }) => line > 0)
  );
}

interface LongSentence {
  from: number;
  sentence: string;
  words: number;
}

function longIn({ text }: TextBlock, language: string): LongSentence[] {
  return sentencesIn(text, language)
    .map(({ sentence, index }) => ({ from: index, sentence, words: wordsIn(sentence, language) }))
    .filter(({ words }) => words > most);
}

function wordsIn(sentence: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;
}

function problemOf(
  entry: AnyEntry,
  path: Path | undefined,
  block: TextBlock,
  { from, sentence, words }: LongSentence,
): Problem {
  const [first = ''] = /\p{L}+/u.exec(sentence) ?? [];
  const start = from + sentence.indexOf(first);
  const { place } = stretchOf(block, start, start + first.length);
  const finding = {
    severity: 'warning' as const,
    rule: 'long-sentence',
    message: `This sentence has ${words} words. In plain language ${most} are the most.`,
    todo: 'Split it in two.',
  };
  if (path === undefined) return problemIn(entry, place ?? { line: 1, column: 1 }, finding);
  // In a line of front matter a place is a letter of its value.
  const within = entry.parsed.frontMatter?.placeWithin(path, first, (place?.column ?? 1) - 1);
  return within ? problemIn(entry, within, finding) : problemAt(entry, path, finding);
}
