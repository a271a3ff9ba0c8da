import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inTexts } from './inTexts.ts';

/** `[[donald-trump]]` is a link in some editors, and is shown as it is written here. */
export function wikiLink(file: ParsedFile): Problem[] {
  return inTexts(file, /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g, ([, target, shown]) => {
    const id = target!
      .trim()
      .replace(/\.md$/, '')
      .split('/')
      .at(-1)!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    const words =
      shown?.trim() ??
      id
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
    return {
      rule: 'wiki-link',
      message: 'A link in double square brackets is shown as it is written.',
      todo: `Write [${words}](../actors/${id}.md), with the folder that it is in.`,
    };
  });
}
