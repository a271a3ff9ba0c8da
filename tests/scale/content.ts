import type { TextFile } from '../../src/text/parsedFile.ts';
import { story } from './story.ts';
import { world } from './world.ts';

/**
 * A made-up content folder of so many articles, with claims of every standing. The same number
 * gives the same files.
 */
export function contentOf(articles: number): TextFile[] {
  return [...world(), ...Array.from({ length: articles }, (_, i) => story(i + 1)).flat()];
}
