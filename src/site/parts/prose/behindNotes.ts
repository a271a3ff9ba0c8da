import type { Emphasis, Root, RootContent } from 'mdast';
import type { BehindNote, Prose, Thing } from '../../../core/model/model.ts';
import { formatDay } from '../../../i18n/formatDate.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Edition } from '../edition.ts';

/** The class of a note that the original of some words has changed. */
export const behindClass = 'ui';

/** What is said where the original of translated words has changed since: in a sentence. */
export function behindNote(
  { how, day, inPlain }: BehindNote,
  { record: { site } }: Edition,
): string {
  const words = inPlain ? messages.plainEdition : messages.translation;
  return how === 'changed' && day !== undefined
    ? words.changedOn(formatDay(day, { language: site.language }))
    : words[how];
}

/** What is said below the headings of a thing whose originals have changed, each sentence once. */
export function behindNotes({ behind = {} }: Thing, edition: Edition): string[] {
  return [...new Set(Object.values(behind).map((note) => behindNote(note, edition)))];
}

/**
 * Sets notes at the blocks of a copy of a text whose originals have changed: at the end of a
 * paragraph, else in one of their own.
 */
export function addBehindNotes(copy: Root, { tree, behind }: Prose, edition: Edition): void {
  if (!behind) return;
  copy.children = copy.children.flatMap((block, index): RootContent[] => {
    const notes = (behind.get(tree.children[index]!) ?? []).map((note) =>
      elementOf(behindNote(note, edition)),
    );
    if (notes.length === 0) return [block];
    if (block.type !== 'paragraph' || 'data' in block)
      return [block, { type: 'paragraph', children: notes }];
    const spaced = notes.flatMap((note) => [{ type: 'text', value: ' ' } as const, note]);
    return [{ ...block, children: [...block.children, ...spaced] }];
  });
}

/** What stands in square brackets was put into a text by others than who wrote it. */
function elementOf(words: string): Emphasis {
  return {
    type: 'emphasis',
    data: { hName: 'small', hProperties: { className: [behindClass] } },
    children: [{ type: 'text', value: `[${words}]` }],
  };
}
