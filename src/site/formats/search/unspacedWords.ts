/**
 * The words of a text that are written without spaces between them, each once, as Unicode's
 * dictionaries know them: `unspacedWords('市议会 and 大桥', 'zh')` //=> ['市', '议会', '大桥']. Pagefind
 * divides what is shown of a thing by itself, but not its title.
 */
export function unspacedWords(text: string, language: string): string[] {
  const stretches = text.match(unspaced) ?? [];
  if (stretches.length === 0) return [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [
    ...new Set(
      stretches.flatMap((stretch) =>
        Array.from(segmenter.segment(stretch), ({ segment }) => segment),
      ),
    ),
  ];
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
