import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdownLine, valueAt } from '../../markdown/markdownLine.ts';
import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';
import type { Place } from '../../markdown/problem.ts';
import { wordShapesOf, type Translatable, type WordShape } from '../schemas/translation.ts';
import { digestedSentences, type DigestedSentence } from './sentenceDigests.ts';

/**
 * What is translated by itself: a word of front matter, an item of a list there, a block of a body.
 */
export interface Piece {
  /** The key in front matter; `text` of a block. */
  key: string;
  /** Which item of the list, or which block with words; 0 of a word. */
  index: number;
  sentences: readonly DigestedSentence[];
  place: Place;
  /** The block. */
  node?: RootContent;
}

/** The key of the blocks of a body. */
export const bodyKey = 'text';

/** The pieces of a file by their keys; a key that the file does not have is left out. */
export function piecesOf(collection: Translatable, parsed: ParsedFile): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>();
  for (const shape of wordShapesOf(collection)) {
    const pieces = piecesOfWord(parsed, shape);
    if (pieces.length > 0) found.set(shape.key, pieces);
  }
  const blocks = blocksOf(parsed);
  if (blocks.length > 0) found.set(bodyKey, blocks);
  return found;
}

/** The digest of a piece: those of its sentences. An item without words has one, too. */
export function digestOfPiece({ sentences }: Pick<Piece, 'sentences'>): string {
  return sentences.map(({ digest }) => digest).join('-') || noWords;
}

const noWords = 'zzzz';

function piecesOfWord(parsed: ParsedFile, { key, isList, keys }: WordShape): Piece[] {
  const value = valueAt(parsed.frontMatter?.value, [key]);
  if (value === undefined || value === null) return [];
  const items = isList && Array.isArray(value) ? value.map((_, i): Path => [key, i]) : [];
  return (isList ? items : [[key]]).map((path, index) => ({
    key,
    index,
    sentences: textsAt(parsed, path, keys).flatMap(digestedSentences),
    place: parsed.frontMatter!.placeOf(path),
  }));
}

/** The words at a path of front matter, without marks of Markdown. */
function textsAt(parsed: ParsedFile, path: Path, keys: WordShape['keys']): string[] {
  const value = valueAt(parsed.frontMatter?.value, path);
  const within =
    typeof value === 'object' && value !== null && keys !== undefined
      ? (keys === 'all' ? Object.keys(value).sort() : keys).map((key) => [...path, key])
      : [path];
  return within.flatMap((each) => {
    const line = parseMarkdownLine(parsed, each);
    return line ? [toString(line.tree)] : [];
  });
}

/** The blocks of a body that have words: a line across the page has none. */
function blocksOf({ tree }: ParsedFile): Piece[] {
  return tree.children
    .filter(({ type }) => type !== 'yaml')
    .map((node) => ({ node, sentences: digestedSentences(toString(node)) }))
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ node, sentences }, index) => ({
      key: bodyKey,
      index,
      sentences,
      place: node.position?.start ?? { line: 1, column: 1 },
      node,
    }));
}
