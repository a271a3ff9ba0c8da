import type { Found } from './searchEngine.ts';

/**
 * A search result as an item of the list: its title, standing and kind, and the excerpt with the
 * words of the query marked. `labelOf` gives the label of a standing.
 */
export function createSearchResult(
  { url, meta, filters, excerpt }: Found,
  labelOf: (standing: string) => string,
): HTMLLIElement {
  const link = createElement('a', '', meta.title);
  link.href = url;
  const standing = filters.standing?.[0];
  const details = createElement('p', 'ui quiet');
  if (standing) {
    const chip = createElement('span', 'chip', labelOf(standing));
    chip.dataset['standing'] = standing;
    details.append(chip);
  }
  details.append(
    ...[filters.kind?.[0], meta.detail]
      .filter((word) => word !== undefined)
      .map((word) => createElement('span', '', word)),
  );
  const text = createElement('p', 'excerpt');
  // Every second piece is one that the query asked for.
  text.append(
    ...excerpt
      .split(/<\/?mark>/)
      .map((piece, i) =>
        i % 2 ? createElement('mark', '', unescapeAngles(piece)) : unescapeAngles(piece),
      ),
  );
  const item = createElement('li');
  item.append(link, details, text);
  return item;
}

/** Not that of dom.ts: shared code would be one file more for an article to load. */
function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

function unescapeAngles(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
