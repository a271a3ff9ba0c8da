import { revisit } from '../i18n/en/revisit.ts';

/** Makes small elements. Only text is ever inserted, never HTML. */

export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A word beside what is new, or later. */
export function createBadge(word: string): HTMLElement {
  return createElement('b', { className: 'badge' }, word);
}

/** Shows a notice at the top of the page. `label` is its name for screen readers. */
export function showNotice(className: string, label: string, ...children: Node[]): void {
  document
    .querySelector('main')
    ?.prepend(createElement('aside', { className, ariaLabel: label }, ...children));
}

/** `2025-08-19` in the page's language: "19 August 2025". */
export function formatDay(day: string): string {
  const written = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
  return revisit.day(written);
}
