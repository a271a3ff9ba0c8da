import type { ChangesView } from '../site/changes/changesView.ts';
import { sinceWords } from '../site/changes/sinceWords.ts';
import { badge, dayInWords, element, jsonOf } from './onPage.ts';

/** Up to where a reader knows a page: all days before `day`, and so many changes of that day. */
interface Known {
  day: string;
  changes: number;
}

type Told = ChangesView['told'];

/** Tells a reader who follows a link with `?seen=`, or who comes back, what has changed since, and marks it. What cannot be read as such is passed over. The last visit is kept in this browser alone. */
export function since(): void {
  const now = document.querySelector<HTMLElement>('[data-seen]')?.dataset['seen'];
  const link = knownOf(new URLSearchParams(location.search).get('seen'));
  const visit = knownOf(lastVisit(now)), known = link ?? visit;
  const told = jsonOf<Told>('told');
  if (!known || !told) return;
  const news = newsSince(told, known);
  if (news.length === 0) return;
  tell(link ? sinceWords.link(dayInWords(known.day)) : sinceWords.visit(dayInWords(known.day)), news);
  for (const place of new Set(news.flatMap(({ places }) => places))) mark(place);
}

function knownOf(seen: string | null): Known | undefined {
  const [, day, changes] = /^(\d{4}-\d\d-\d\d)\.(\d{1,4})$/.exec(seen ?? '') ?? [];
  return day && Number.isFinite(Date.parse(day)) ? { day, changes: Number(changes) } : undefined;
}

/** What was kept at the last visit; and this visit is kept in its place. A browser that keeps nothing is asked no more. */
function lastVisit(now: string | undefined): string | null {
  const key = `seen ${location.pathname}`;
  try {
    const before = localStorage.getItem(key);
    if (now) localStorage.setItem(key, now);
    return before;
  } catch {
    return null;
  }
}

/** What has changed since, those of a kind together: in words, the parts of the page that it concerns, and where it leads. */
function newsSince({ words, days }: Told, { day: known, changes: seen }: Known): { words: string; places: string[]; at: string }[] {
  const later = days.filter(([day]) => day > known);
  const kinds = words.flatMap((pair, kind) => {
    const places = later.flatMap(([, changes]) => changes.filter(([which]) => which === kind).flatMap(([, places]) => places));
    const last = later.findLast(([, changes]) => changes.some(([which]) => which === kind));
    if (places.length === 0 || !last) return [];
    return [{ words: places.length === 1 ? pair[0] : pair[1].replace('#', String(places.length)), places: [...places, `changed-${last[0]}`], at: places.length === 1 ? places[0]! : `changed-${last[0]}` }];
  });
  const ofThatDay = days.find(([day]) => day === known)?.[1].reduce((sum, [, places]) => sum + places.length, 0) ?? 0;
  const place = `changed-${known}`;
  return ofThatDay > seen ? [...kinds, { words: sinceWords.sameDay(ofThatDay - seen, dayInWords(known)), places: [place], at: place }] : kinds;
}

function tell(since: string, news: { words: string; at: string }[]): void {
  const links = [...news, { words: sinceWords.all, at: 'changed' }].map(({ words, at }) => element('li', {}, element('a', { href: `#${at}` }, words)));
  document.querySelector('main')?.prepend(element('aside', { className: 'notice ui', ariaLabel: since }, element('p', {}, `${since}:`), element('ul', { className: 'bare' }, ...links)));
}

function mark(place: string): void {
  const part = document.getElementById(place);
  const head = part?.closest('details.claim')?.querySelector('summary') ?? part?.querySelector('h2') ?? part?.firstElementChild ?? part;
  head?.append(badge(sinceWords.new));
  const claim = /^claim-(.+)/.exec(place)?.[1];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.mark')) {
    if (claim && link.pathname.endsWith(`/claims/${claim}/`)) link.classList.add('fresh');
  }
}
