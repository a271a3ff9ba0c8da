import type { Reading } from '../../core/model/readRecord.ts';
import type { Problem } from '../../core/markdown/problem.ts';
import { cardLetters } from '../../site/formats/ogImage/cardLetters.ts';
import {
  cardRoom,
  hasLongWord,
  manyLetters,
  type NoRoom,
} from '../../site/formats/ogImage/cardRoom.ts';
import { cardViews, type CardView } from '../../site/formats/ogImage/cardView.ts';
import { ogImageMeasurer } from './drawOgImage.ts';
import { missingLetters } from './typefaces.ts';

/** What of the content, drafts among it, could not be drawn on its Open Graph image. */
export async function checkOgImages({ record, linked }: Reading): Promise<Problem[]> {
  const noRoom = await findImagesWithoutRoom(cardViews({ record, base: '/' }));
  return [...cardLetters(linked, missingLetters), ...cardRoom(linked, noRoom)];
}

/**
 * The cards on which a text has no room, and which text. Nothing is drawn, and only cards with a
 * text or a word so long that it may not fit are measured: in most content there are none.
 */
export async function findImagesWithoutRoom(cards: readonly CardView[]): Promise<NoRoom[]> {
  const found: NoRoom[] = [];
  const long = cards.filter(
    ({ title, words = '', site, above }) =>
      isLong(title, manyLetters) ||
      isLong(words, manyLetters) ||
      isLong(site, 60) ||
      isLong(above.text, 60),
  );
  if (long.length === 0) return found;
  const measure = await ogImageMeasurer();
  for (const card of long) {
    if (await measure(card)) continue;
    // The text that is too long is the one without which the rest fits; the title comes first.
    const parts = await Promise.all(
      withOneShort(card).map(async ([part, shorter]) => ((await measure(shorter)) ? [part] : [])),
    );
    found.push({ card, part: parts.flat()[0] ?? 'title' });
  }
  return found;
}

function isLong(text: string, letters: number): boolean {
  return text.length > letters || hasLongWord(text);
}

function withOneShort(card: CardView): [NoRoom['part'], CardView][] {
  return [
    ['title', { ...card, title: 'a' }],
    ['words', { ...card, words: 'a' }],
    ['site', { ...card, site: 'a' }],
    ['above', { ...card, above: { ...card.above, text: 'a' } }],
  ];
}
