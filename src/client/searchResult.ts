import type { Found } from './searchEngine.ts';

/**
 * A result as an item of the list: what it is called, its standing, what it is, and the words
 * around those that were asked for. `labelOf` says a standing in words.
 */
export function searchResult(
  { url, meta, filters, excerpt }: Found,
  labelOf: (standing: string) => string,
): HTMLLIElement {
  const link = made('a', '', meta.title),
    standing = filters.standing?.[0];
  link.href = url;
  const line = made('p', 'ui quiet');
  if (standing) {
    const chip = made('span', 'chip', labelOf(standing));
    chip.dataset['standing'] = standing;
    line.append(chip);
  }
  line.append(
    ...[filters.kind?.[0], meta.detail]
      .filter((word) => word !== undefined)
      .map((word) => made('span', '', word)),
  );
  const words = made('p', 'excerpt');
  // Every second piece is one that was asked for.
  words.append(
    ...excerpt
      .split(/<\/?mark>/)
      .map((piece, i) => (i % 2 ? made('mark', '', plain(piece)) : plain(piece))),
  );
  const item = made('li');
  item.append(link, line, words);
  return item;
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
