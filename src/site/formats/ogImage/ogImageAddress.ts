import { fileAddress } from '../../parts/addressOf.ts';
import { digestOf } from '../digest.ts';
import type { OgImageView } from './ogImageView.ts';

/**
 * The file of an image below the base: `cards/claims/call-during-talks-3f2a90b1c4d5.png`. Its name
 * has a digest of its content, so that platforms that cache images show a changed standing.
 */
export function ogImageFile(image: OgImageView): string {
  return `cards/${image.of}-${digestOf(image).slice(0, 12)}.png`;
}

/** The path of an image on the site. */
export function ogImageAddress(image: OgImageView, base: string): string {
  return fileAddress(ogImageFile(image), base);
}
