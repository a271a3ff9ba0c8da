import { revisit } from '../i18n/en/revisit.ts';
import type { AsOfView, StandingText } from '../site/parts/article/asOfView.ts';
import { cardOfClaim, linksToClaim, linksToOpposite } from './claimsOnPage.ts';
import { createBadge, createElement, formatDay, showNotice } from './dom.ts';
import { readPageData } from './pageData.ts';

/**
 * Links the rows of "How the record grew" to the article as of their day, and shows it like that
 * when the address asks for such a day (`?on=2025-08-18`): the strip, marks and standings are those
 * of the day, what was said later is marked as later, and what is worked out of the whole record is
 * left out. Returns whether an earlier day is shown.
 */
export function showRecordAsOf(): boolean {
  const view = readPageData()?.asOf;
  if (!view) return false;
  // The last row is the article as it stands now.
  const rows = [...document.querySelectorAll<HTMLLIElement>('.growth > li')].slice(0, -1);
  for (const row of rows) linkRow(row);
  const day = new URLSearchParams(location.search).get('on') ?? '';
  const row = rows.find((each) => dayOfRow(each) === day);
  if (!row || !view.days[day]) return false;
  showDay(day);
  leaveOut();
  document.getElementById('evidence')?.replaceChildren(formatDay(day));
  showStrip(row, view.words);
  showStandings(day, view);
  for (const part of document.querySelectorAll<HTMLElement>(
    '[data-day], .dated time, .event time',
  )) {
    if ((part.dataset['day'] ?? part.getAttribute('datetime') ?? '').slice(0, 10) > day)
      markAsLater(part);
  }
  return true;
}

function dayOfRow(row: Element): string {
  return row.querySelector('time')?.getAttribute('datetime') ?? '';
}

function linkRow(row: Element): void {
  const time = row.querySelector('time');
  time?.replaceChildren(createElement('a', { href: `?on=${dayOfRow(row)}` }, ...time.childNodes));
}

function showDay(day: string): void {
  const sentence = revisit.asOf(formatDay(day));
  const back = createElement('a', { href: location.pathname }, revisit.showCurrent);
  showNotice(
    'notice ui as-of',
    sentence,
    createElement('p', {}, `${sentence} ${revisit.leftOut} `, back),
  );
}

/**
 * Takes from the page what is worked out of the whole record, figures among it. The claims of the
 * table stay.
 */
function leaveOut(): void {
  const table = document.querySelector('.who-says');
  table?.replaceWith(...table.querySelectorAll('.claim-card'));
  for (const part of document.querySelectorAll('.story figure, .notes, [data-now]')) {
    document.querySelector(`a[href="#${part.id}"]`)?.remove();
    part.remove();
  }
}

/**
 * Replaces the page's strip with that of the row's day, and the legend with its counts; where no
 * strip is drawn, the legend with the row's words.
 */
function showStrip(row: Element, words: AsOfView['words']): void {
  const strip = row.querySelector('.evidence-strip')?.cloneNode(true) as HTMLElement | undefined;
  if (!strip) {
    const inWords = createElement('li', {}, row.querySelector('.words')?.textContent ?? '');
    document.querySelector('.evidence .legend')?.replaceChildren(inWords);
    return;
  }
  strip.classList.remove('day');
  strip.querySelector('.empty-cells')?.remove();
  document.querySelector('.evidence .evidence-strip')?.replaceWith(strip);
  document.querySelector('.evidence .legend')?.replaceChildren(
    ...[...strip.children].map((run) => {
      const count = run.cloneNode() as HTMLElement;
      const claims = run.childElementCount;
      const ofClaims = wordsOf(count.dataset['standing'], words)[2 + revisit.form(claims)] ?? '';
      count.className = 'glyph';
      count.textContent = String(claims);
      return createElement('li', {}, count, ` ${ofClaims}`);
    }),
  );
}

function showStandings(day: string, { days, opposites, words }: AsOfView): void {
  for (const [standing, claims] of Object.entries(days[day] ?? {}))
    for (const claim of claims) showStanding(claim, standing, words);
  for (const [standing, claims] of Object.entries(opposites?.[day] ?? {}))
    for (const claim of claims) showOnLinks(linksToOpposite(claim), standing, words);
}

function showStanding(claim: string, standing: string, words: AsOfView['words']): void {
  const card = cardOfClaim(claim);
  const chip = card?.querySelector('.chip');
  const [label] = wordsOf(standing, words);
  if (card && chip) {
    card.dataset['standing'] = standing;
    chip.textContent = label;
  }
  showOnLinks(linksToClaim(claim), standing, words);
}

function showOnLinks(
  links: readonly HTMLAnchorElement[],
  standing: string,
  words: AsOfView['words'],
): void {
  const [, short] = wordsOf(standing, words);
  for (const link of links) {
    link.dataset['standing'] = standing;
    if (link.dataset['note'] !== undefined) link.dataset['note'] = revisit.opposite(short);
    const hidden = link.querySelector('.visually-hidden');
    if (link.matches('.claim-mark'))
      link.setAttribute('aria-describedby', describe(standing, words));
    else if (hidden) hidden.textContent = revisit.mark(short);
  }
}

/**
 * The id of the element that describes a standing; the page has none for what is not yet recorded.
 */
function describe(standing: string, words: AsOfView['words']): string {
  const id = `standing-${standing}`;
  const [label] = wordsOf(standing, words);
  if (!document.getElementById(id))
    document.body.append(createElement('span', { id, hidden: true }, label));
  return id;
}

function wordsOf(standing: string | undefined, words: AsOfView['words']): StandingText {
  return words[standing as 'none'] ?? ['', ''];
}

function markAsLater(part: HTMLElement): void {
  (part.closest('.event')?.querySelector('h3') ?? part).append(createBadge(revisit.later));
}
