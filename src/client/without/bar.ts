import { without as words } from '../../i18n/en/without.ts';
import { createElement } from '../dom.ts';
import { keepLeftOut, outletsLeftOut } from './choice.ts';

/**
 * The bar at the top of every page while something is left out: what it is, and a way back for each
 * of it. `byLink`: what the address names, by its names, where it is not the reader's own choice.
 */
export function showBar(byLink: readonly string[] = [], onChange: () => void = () => {}): void {
  const outlets = outletsLeftOut();
  const parts = [
    ...(byLink.length
      ? [
          createElement(
            'p',
            {},
            `${words.byLink(joinNames(byLink))} `,
            createElement('a', { href: location.pathname }, words.asPublished),
          ),
        ]
      : []),
    ...(outlets.size ? [ownPart(outlets, byLink, onChange)] : []),
  ];
  document.querySelector('.without-bar')?.remove();
  if (!parts.length) return;
  const bar = createElement(
    'aside',
    { className: 'without-bar ui', ariaLabel: words.bar },
    ...parts,
  );
  document.querySelector('main')?.before(bar);
}

function ownPart(
  outlets: Map<string, string>,
  byLink: readonly string[],
  onChange: () => void,
): HTMLElement {
  const putBack = (keys: readonly string[]) => {
    for (const key of keys) outlets.delete(key);
    keepLeftOut(outlets);
    showBar(byLink, onChange);
    onChange();
    const next = document.querySelector<HTMLElement>('.without-bar button') ?? mainPart();
    next?.focus({ preventScroll: true });
  };
  const buttons = [...outlets].map(([key, name]) =>
    createButton(`${name} ×`, () => putBack([key]), words.putBack(name)),
  );
  const all =
    outlets.size > 1 ? [createButton(words.putAllBack, () => putBack([...outlets.keys()]))] : [];
  return createElement('p', {}, `${words.leftOutHere} `, ...spaced([...buttons, ...all]));
}

function mainPart(): HTMLElement | null {
  return document.querySelector('main');
}

/** A button that says what it does. */
export function createButton(label: string, onClick: () => void, name?: string): HTMLElement {
  const button = createElement(
    'button',
    { type: 'button', className: 'without-button', ...(name && { ariaLabel: name }) },
    label,
  );
  button.addEventListener('click', onClick);
  return button;
}

/** Names as the page's language joins them. */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(names);
}

/** Elements with a space between them, where a line may break. */
export function spaced(elements: readonly HTMLElement[]): (HTMLElement | string)[] {
  return elements.flatMap((element) => [element, ' ']);
}
