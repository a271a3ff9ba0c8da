import { hasLongWord, manyLetters, type NoRoom } from '../../site/formats/ogImage/cardRoom.ts';
import type { CardView } from '../../site/formats/ogImage/cardView.ts';
import { cardMeasurer } from './drawCard.ts';

/**
 * The cards on which something has no room, measured and not drawn, and what that is. Only those
 * are measured on which a text or a word is so long that it may be: on most content that is none,
 * and costs nothing.
 */
export async function withoutRoom(cards: readonly CardView[]): Promise<NoRoom[]> {
  const long = cards.filter(
      ({ title, words = '', site, above }) =>
        isLong(title, manyLetters) ||
        isLong(words, manyLetters) ||
        isLong(site, 60) ||
        isLong(above.text, 60),
    ),
    found: NoRoom[] = [];
  if (long.length === 0) return found;
  const measure = await cardMeasurer();
  for (const card of long) {
    if (await measure(card)) continue;
    // What is too long is that without which there would be room; where two are, the title is told
    // first.
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
