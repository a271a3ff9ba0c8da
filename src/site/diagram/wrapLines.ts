import { widthOf } from './widthOf.ts';

/**
 * Text in lines that are no wider than the room: broken at spaces, after hyphens and slashes, and
 * within a word only where the word alone is too wide.
 * A space that does not break holds its words together while they fit.
 */
export function wrapLines(text: string, room: number, size: number): string[] {
  const fits = (line: string) => widthOf(line, size) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of partsOf(text)) {
    if (fits(line + word.trimEnd())) line += word;
    else {
      const pieces = fits(word.trimEnd()) ? [word] : piecesOf(word, fits);
      lines.push(line, ...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return [...lines, line].map((each) => each.trimEnd()).filter((each) => each !== '');
}

/** `partsOf('Sky News/AP, t-online')` //=> ['Sky ', 'News/', 'AP, ', 't-', 'online'] */
function partsOf(text: string): string[] {
  return (
    text
      .replace(/[ \t\n\r]+/g, ' ')
      .trim()
      .match(/[^ \-/]*(?:[-/]+ ?| |$)/g)
      ?.filter((part) => part !== '') ?? []
  );
}

/**
 * A word in pieces that fit, each of whole letters; a single letter stands even where it does not
 * fit.
 */
function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + segment.trimEnd()))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
