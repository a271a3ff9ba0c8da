import type { Path } from '../markdown/parsedFile.ts';
import type { Report, Statement } from './model.ts';

/**
 * Where quoted words stand in the front matter of a claim: `quote` is one text, or a list of
 * several.
 */
export function quotePath(
  said: Statement | Report,
  key: 'quote' | 'original',
  index: number,
): Path {
  const { length } = key === 'quote' ? said.quotes : said.originals;
  return [`${said.type}s`, said.index, key, ...(length > 1 ? [index] : [])];
}
