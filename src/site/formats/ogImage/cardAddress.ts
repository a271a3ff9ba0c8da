import { fileAddress } from '../../parts/addressOf.ts';
import { digestOf } from '../digest.ts';
import type { CardView } from './cardView.ts';

/**
 * The file of a card below the base. What it shows is in its name, so that a changed standing is a
 * new picture, also where platforms keep the old:
 * `cards/claims/call-during-talks-3f2a90b1c4d5.png`.
 */
export function cardFile(card: CardView): string {
  return `cards/${card.of}-${digestOf(card).slice(0, 12)}.png`;
}

/** Its path on the site. */
export function cardAddress(card: CardView, base: string): string {
  return fileAddress(cardFile(card), base);
}
