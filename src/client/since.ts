import { sinceWords } from '../i18n/sinceWords.ts';
import type { Told } from '../site/parts/changes/told.ts';
import { linksTo } from './claimsOnPage.ts';
import { badge, dayInWords, element, jsonOf } from './onPage.ts';

/** Up to where a reader knows a page: all days before `day`, and so many changes of that day. */
interface Known {
  day: string;
  changes: number;
}

/**
 * Tells a reader who follows a link with `?seen=`, or who comes back, what has changed since, and
 * marks it. What cannot be read as such is passed over. The last visit is kept in this browser
 * alone.
 */
export function since(): void {
  const now = document.querySelector<HTMLElement>('[data-seen]')?.dataset['seen'];
  const link = knownOf(new URLSearchParams(location.search).get('seen'));
  const visit = knownOf(lastVisit(now)),
    known = link ?? visit;
  const told = jsonOf<Told>('told');
  if (!known || !told) return;
  const news = newsSince(told, known);
  if (news.length === 0) return;
  tell(
    link ? sinceWords.link(dayInWords(known.day)) : sinceWords.visit(dayInWords(known.day)),
    news,
  );
  for (const place of new Set(news.flatMap(({ places }) => places))) mark(place);
}

function knownOf(seen: string | null): Known | undefined {
  const [, day, changes] = /^(\d{4}-\d\d-\d\d)\.(\d{1,4})$/.exec(seen ?? '') ?? [];
  return day && Number.isFinite(Date.parse(day)) ? { day, changes: Number(changes) } : undefined;
}

/**
 * What was kept at the last visit; and this visit is kept in its place. A browser that keeps
 * nothing is asked no more.
 */
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

/**
 * What is new to a reader: in words, the parts of the page that it concerns, and where it leads.
 */
interface News {
  words: string;
  places: string[];
  at: string;
}

/**
 * What has changed since, those of a kind together; and that there is more of the very day up to
 * which the reader knows the page: which of its changes these are nobody knows.
 */
function newsSince({ words, days }: Told, known: Known): News[] {
  const later = days.filter(([day]) => day > known.day);
  const news = words.flatMap(([one, several], kind): News[] => {
    const having = later.flatMap(([day, kinds]) =>
      kinds.filter(([which]) => which === kind).map(([, places]) => ({ row: rowOf(day), places })),
    );
    const places = having.flatMap(({ places }) => places),
      last = having.at(-1)?.row;
    if (!last) return [];
    const alone = places.length === 1;
    return [
      {
        words: alone ? one : several.replace('#', String(places.length)),
        places: [...places, last],
        at: alone ? places[0]! : last,
      },
    ];
  });
  const more = changesOn(known.day, days) - known.changes,
    row = rowOf(known.day);
  return more > 0
    ? [...news, { words: sinceWords.sameDay(more, dayInWords(known.day)), places: [row], at: row }]
    : news;
}

function changesOn(day: string, days: Told['days']): number {
  const kinds = days.find(([each]) => each === day)?.[1] ?? [];
  return kinds.flatMap(([, places]) => places).length;
}

/** The id of a day's row in the list of what has changed. */
function rowOf(day: string): string {
  return `changed-${day}`;
}

function tell(since: string, news: { words: string; at: string }[]): void {
  const links = [...news, { words: sinceWords.all, at: 'changed' }].map(({ words, at }) =>
    element('li', {}, element('a', { href: `#${at}` }, words)),
  );
  document
    .querySelector('main')
    ?.prepend(
      element(
        'aside',
        { className: 'notice ui', ariaLabel: since },
        element('p', {}, `${since}:`),
        element('ul', { className: 'plain-list' }, ...links),
      ),
    );
}

function mark(place: string): void {
  const part = document.getElementById(place);
  const head =
    part?.closest('details.claim-card')?.querySelector('summary') ??
    part?.querySelector('h2') ??
    part?.firstElementChild ??
    part;
  head?.append(badge(sinceWords.new));
  const claim = /^claim-(.+)/.exec(place)?.[1];
  for (const link of claim ? linksTo(claim) : [])
    if (link.matches('.claim-mark')) link.classList.add('is-new');
}
