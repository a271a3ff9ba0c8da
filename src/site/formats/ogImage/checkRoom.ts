import { shortenedTo } from '../../../core/markdown/graphemes.ts';
import { problemAt, type AnyEntry } from '../../../core/model/entry.ts';
import type { LinkedRecord } from '../../../core/model/linkRecord.ts';
import type { Path } from '../../../core/markdown/parsedFile.ts';
import type { Problem } from '../../../core/markdown/problem.ts';
import type { OgImageView } from './ogImageView.ts';

/** An image, and the part of it whose text is too large. */
export interface Overflow {
  image: OgImageView;
  part: 'title' | 'words' | 'site' | 'above';
}

/** Reports the texts that do not fit on an Open Graph image, at their places in the content. */
export function checkRoom(linked: LinkedRecord, overflows: readonly Overflow[]): Problem[] {
  return overflows.flatMap(({ image, part }) => {
    const text = part === 'above' ? image.above.text : (image[part] ?? '');
    const [entry, path] = placeOf(linked, image, part);
    return entry
      ? [
          problemAt(entry, path, {
            severity: 'warning',
            rule: 'card-room',
            cause: `card-room ${text}`,
            message: `The picture of a shared link has no room for “${shortenedTo(text, 80)}”, and shows its beginning.`,
            todo:
              hasLongWord(text) && text.length <= safeLength
                ? 'Write it with shorter words.'
                : 'Write it shorter.',
          }),
        ]
      : [];
  });
}

/** A text of at most as many letters fits, unless a word of it is too wide. */
export const safeLength = 400;

/** Whether a word of a text may be wider than an image. */
export function hasLongWord(text: string): boolean {
  return new RegExp(`[^\\s${breaking}]{24}`, 'u').test(text);
}

/** Whether a line of a text can be broken somewhere. */
export function canBreak(text: string): boolean {
  return new RegExp(`\\s|[${breaking}].*\\S`, 'su').test(text.trim());
}

/** Letters of scripts that are written without spaces, or whose lines end anywhere. */
const breaking = ['Han', 'Hangul', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

function placeOf(
  linked: LinkedRecord,
  image: OgImageView,
  part: Overflow['part'],
): [AnyEntry | undefined, Path] {
  const { record, entryOf, siteEntry } = linked;
  const thing = [...record.articles, ...record.claims, ...record.actors, ...record.figures].find(
    ({ type, id }) => image.of === `${type}s/${id}`,
  );
  if (part === 'site' || !thing) return [siteEntry, [part === 'words' ? 'tagline' : 'name']];
  if (part === 'above' && thing.type === 'article') return [siteEntry, ['topics', thing.topic.id]];
  if (thing.type === 'actor') return [entryOf.get(thing), [part === 'above' ? 'role' : 'name']];
  if (thing.type === 'figure') return [entryOf.get(thing), [part === 'words' ? 'alt' : 'title']];
  return [
    entryOf.get(thing),
    part === 'words' && thing.retracted
      ? ['retracted', 'why']
      : [thing.type === 'article' ? 'title' : 'claim'],
  ];
}
