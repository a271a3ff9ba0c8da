import type { Reading } from '../../core/model/readRecord.ts';
import type { Problem } from '../../core/markdown/problem.ts';
import { checkLetters } from '../../site/formats/ogImage/checkLetters.ts';
import {
  checkRoom,
  hasLongWord,
  safeLength,
  type Overflow,
} from '../../site/formats/ogImage/checkRoom.ts';
import { ogImageViews } from '../../site/formats/ogImage/ogImages.ts';
import type { OgImageView } from '../../site/formats/ogImage/ogImageView.ts';
import { ogImageMeasurer } from './drawOgImage.ts';
import { missingLetters } from './typefaces.ts';

/**
 * What of the content, drafts among it, is not shown whole on its Open Graph image. A site without
 * an address has no such images.
 */
export async function checkOgImages({ record, linked }: Reading): Promise<Problem[]> {
  if (record.site.address === undefined) return [];
  const noRoom = await findImagesWithoutRoom(ogImageViews({ record, base: '/' }));
  return [...checkLetters(linked, missingLetters), ...checkRoom(linked, noRoom)];
}

/**
 * The cards on which a text has no room, and which text. Nothing is drawn, and only cards with a
 * text or a word so long that it may not fit are measured: in most content there are none.
 */
export async function findImagesWithoutRoom(cards: readonly OgImageView[]): Promise<Overflow[]> {
  const found: Overflow[] = [];
  const long = cards.filter(
    ({ title, words = '', site, above }) =>
      isLong(title, safeLength) ||
      isLong(words, safeLength) ||
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
    found.push({ image: card, part: parts.flat()[0] ?? 'title' });
  }
  return found;
}

function isLong(text: string, letters: number): boolean {
  return text.length > letters || hasLongWord(text);
}

function withOneShort(card: OgImageView): [Overflow['part'], OgImageView][] {
  return [
    ['title', { ...card, title: 'a' }],
    ['words', { ...card, words: 'a' }],
    ['site', { ...card, site: 'a' }],
    ['above', { ...card, above: { ...card.above, text: 'a' } }],
  ];
}
