import { sinceWords } from '../site/changes/sinceWords.ts';
import type { AsOfView } from '../site/story/asOfView.ts';
import { badge, dayInWords, element, jsonOf } from './onPage.ts';

/** Makes the rows of "How the record grew" lead to the page as of their day, and shows it so when the address asks for one of them (`?on=2025-08-18`): strip, marks and standings are those of the day, and what came later is marked as later. True when it does. */
export function asOf(): boolean {
  const view = jsonOf<AsOfView>('as-of');
  if (!view) return false;
  const rows = [...document.querySelectorAll<HTMLLIElement>('.growth > li')];
  for (const row of rows.slice(0, -1)) link(row);
  const on = new URLSearchParams(location.search).get('on') ?? '';
  const row = rows.slice(0, -1).find((each) => dayOf(each) === on), stood = view.days[on];
  if (!row || !stood) return false;
  tell(on);
  showStrip(row);
  for (const [standing, claims] of Object.entries(stood)) for (const claim of claims) showStanding(claim, standing, view.words[standing as 'none'] ?? ['', '']);
  for (const part of document.querySelectorAll<HTMLElement>('[data-day], .dated time, .event time')) {
    if ((part.dataset['day'] ?? part.getAttribute('datetime') ?? '').slice(0, 10) > on) markLater(part);
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
  document.querySelector('main')?.prepend(element('aside', { className: 'notice ui as-of', ariaLabel: sinceWords.asOf(dayInWords(on)) }, element('p', {}, `${sinceWords.asOf(dayInWords(on))} `, back)));
}

/** The strip of the day in the place of the page's, and its counts, which the row has in words run by run, in that of the legend. */
function showStrip(row: Element): void {
  const strip = row.querySelector('.strip')?.cloneNode(true) as HTMLElement | undefined;
  if (!strip) return;
  strip.classList.remove('day');
  strip.querySelector('.rest')?.remove();
  document.querySelector('.evidence .strip')?.replaceWith(strip);
  const words = (row.querySelector('.vh')?.textContent ?? '').split(', ');
  const runs = [...strip.querySelectorAll<HTMLElement>('b')];
  document.querySelector('.evidence .legend')?.replaceChildren(...words.map((each, i) => {
    const [count = '', ...label] = each.split(' '), glyph = element('b', { className: 'glyph' }, count);
    glyph.dataset['s'] = runs[i]?.dataset['s'] ?? '';
    return element('li', {}, glyph, ` ${label.join(' ')}`);
  }));
}

function showStanding(claim: string, standing: string, [label, short]: [string, string]): void {
  const card = document.getElementById(`claim-${claim}`)?.closest<HTMLElement>('details');
  const chip = card?.querySelector('.chip');
  if (card && chip) {
    card.dataset['s'] = standing;
    chip.textContent = label;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[data-s]')) {
    if (!link.pathname.endsWith(`/claims/${claim}/`)) continue;
    link.dataset['s'] = standing;
    const words = link.querySelector('.vh');
    if (words) words.textContent = `, ${short}`;
  }
}

function markLater(part: HTMLElement): void {
  (part.closest('.event')?.querySelector('h3') ?? part).append(badge(sinceWords.later));
}
