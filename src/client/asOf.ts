import { sinceWords } from '../i18n/sinceWords.ts';
import type { AsOfView } from '../site/parts/article/asOfView.ts';
import { cardOf, linksTo } from './claimsOnPage.ts';
import { badge, dayInWords, element, jsonOf } from './onPage.ts';

/**
 * Makes the rows of "How the record grew" lead to the page as of their day, and shows it so when
 * the address asks for one of them (`?on=2025-08-18`): strip, marks and standings are those of the
 * day, and what came later is marked as later. True when it does.
 */
export function asOf(): boolean {
  const view = jsonOf<AsOfView>('as-of');
  if (!view) return false;
  const rows = [...document.querySelectorAll<HTMLLIElement>('.growth > li')];
  for (const row of rows.slice(0, -1)) link(row);
  const on = new URLSearchParams(location.search).get('on') ?? '';
  const row = rows.slice(0, -1).find((each) => dayOf(each) === on),
    stood = view.days[on];
  if (!row || !stood) return false;
  tell(on);
  showStrip(row, view.words);
  for (const [standing, claims] of Object.entries(stood))
    for (const claim of claims) showStanding(claim, standing, view.words);
  for (const part of document.querySelectorAll<HTMLElement>(
    '[data-day], .dated time, .event time',
  )) {
    if ((part.dataset['day'] ?? part.getAttribute('datetime') ?? '').slice(0, 10) > on)
      markLater(part);
  }
  return true;
}

function dayOf(row: Element): string {
  return row.querySelector('time')?.getAttribute('datetime') ?? '';
}

function link(row: Element): void {
  const time = row.querySelector('time');
  time?.replaceChildren(element('a', { href: `?on=${dayOf(row)}` }, ...time.childNodes));
}

function tell(on: string): void {
  const back = element('a', { href: location.pathname }, sinceWords.back);
  document
    .querySelector('main')
    ?.prepend(
      element(
        'aside',
        { className: 'notice ui as-of', ariaLabel: sinceWords.asOf(dayInWords(on)) },
        element('p', {}, `${sinceWords.asOf(dayInWords(on))} `, back),
      ),
    );
}

/**
 * The strip of the day in the place of the page's, and its runs, counted, in that of the legend.
 */
function showStrip(row: Element, words: AsOfView['words']): void {
  const strip = row.querySelector('.evidence-strip')?.cloneNode(true) as HTMLElement | undefined;
  if (!strip) return;
  strip.classList.remove('day');
  strip.querySelector('.empty-cells')?.remove();
  document.querySelector('.evidence .evidence-strip')?.replaceWith(strip);
  document.querySelector('.evidence .legend')?.replaceChildren(
    ...[...strip.children].map((run) => {
      const glyph = run.cloneNode() as HTMLElement,
        [, short] = wordsFor(glyph.dataset['standing'], words);
      glyph.className = 'glyph';
      glyph.textContent = String(run.childElementCount);
      return element('li', {}, glyph, ` ${short}`);
    }),
  );
}

function showStanding(claim: string, standing: string, words: AsOfView['words']): void {
  const card = cardOf(claim),
    chip = card?.querySelector('.chip'),
    [label, short] = wordsFor(standing, words);
  if (card && chip) {
    card.dataset['standing'] = standing;
    chip.textContent = label;
  }
  for (const link of linksTo(claim)) {
    link.dataset['standing'] = standing;
    const heard = link.querySelector('.visually-hidden');
    if (heard) heard.textContent = `, ${short}`;
  }
}

function wordsFor(
  standing: string | undefined,
  words: AsOfView['words'],
): [label: string, short: string] {
  return words[standing as 'none'] ?? ['', ''];
}

function markLater(part: HTMLElement): void {
  (part.closest('.event')?.querySelector('h3') ?? part).append(badge(sinceWords.later));
}
