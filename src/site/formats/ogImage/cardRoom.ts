import { problemAt, type AnyEntry } from '../../../core/model/entry.ts';
import type { LinkedRecord } from '../../../core/model/linkRecord.ts';
import type { Path } from '../../../core/markdown/parsedFile.ts';
import type { Problem } from '../../../core/markdown/problem.ts';
import type { CardView } from './cardView.ts';

/** A card, and which of its texts has no room on it. */
export interface NoRoom {
  card: CardView;
  part: 'title' | 'words' | 'site' | 'above';
}

/** Texts for which the picture of a shared link has no room, where they stand in the content. */
export function cardRoom(linked: LinkedRecord, found: readonly NoRoom[]): Problem[] {
  return found.flatMap(({ card, part }) => {
    const text = part === 'above' ? card.above.text : (card[part] ?? ''),
      [entry, path] = placeOf(linked, card, part);
    return entry
      ? [
          problemAt(entry, path, {
            rule: 'card-room',
            cause: `card-room ${text}`,
            message: `The picture of a shared link has no room for “${beginning(text)}”.`,
            todo:
              hasLongWord(text) && text.length <= manyLetters
                ? 'Write it with shorter words.'
                : 'Write it shorter.',
          }),
        ]
      : [];
  });
}

/** With more letters than these a text of a card may have no room. */
export const manyLetters = 400;

/** Whether a word of a text is so long that it may be wider than a card. */
export function hasLongWord(text: string): boolean {
  return /\S{24}/.test(text);
}

function placeOf(
  linked: LinkedRecord,
  card: CardView,
  part: NoRoom['part'],
): [AnyEntry | undefined, Path] {
  const { record, entryOf, siteEntry } = linked,
    thing = [...record.articles, ...record.claims].find(
      ({ type, id }) => card.of === `${type}s/${id}`,
    );
  if (part === 'site' || !thing) return [siteEntry, [part === 'words' ? 'tagline' : 'name']];
  if (part === 'above' && thing.type === 'article') return [siteEntry, ['topics', thing.topic.id]];
  return [
    entryOf.get(thing),
    part === 'words' && thing.retracted
      ? ['retracted', 'why']
      : [thing.type === 'article' ? 'title' : 'claim'],
  ];
}

function beginning(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
