/**
 * What the scripts of a page share: data that the page holds, and the making of small parts. Only
 * text is ever put in, never HTML.
 */

/** The data of `<script type="application/json" id="…">`; nothing when the page has none. */
export function jsonOf<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

/** A word beside what is new, or later. */
export function badge(word: string): HTMLElement {
  return element('b', { className: 'badge' }, word);
}

/** `2025-08-19` in the page's language: "19 August 2025". */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}
