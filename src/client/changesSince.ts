import { revisit } from '../i18n/en/revisit.ts';
import type { ChangesSince } from '../site/parts/changes/changesSince.ts';
import { linksToClaim } from './claimsOnPage.ts';
import { createBadge, createElement, formatDay, showNotice } from './dom.ts';
import { readPageData } from './pageData.ts';

/** What a reader has seen of a record: all days before `day`, and so many changes of that day. */
interface Seen {
  day: string;
  changes: number;
}

/** A change since: in words, the ids of the parts of the page to mark, and the id to link to. */
interface News {
  words: string;
  parts: string[];
  target: string;
}

/**
 * Tells a reader who follows a link with `?seen=`, or who has been here before, what has changed
 * since, and marks it on the page. A value that cannot be read is ignored. The last visit is kept
 * in this browser alone.
 */
export function showChangesSince(): void {
  const now = document.querySelector<HTMLElement>('[data-seen]')?.dataset['seen'];
  const fromLink = readSeen(new URLSearchParams(location.search).get('seen'));
  const fromVisit = readSeen(recordVisit(now));
  const seen = fromLink ?? fromVisit;
  const changes = readPageData()?.changesSince;
  if (!seen || !changes) return;
  const news = newsSince(changes, seen);
  if (news.length === 0) return;
  const since = fromLink ? revisit.sinceLink : revisit.sinceVisit;
  showNews(since(formatDay(seen.day)), news);
  for (const part of new Set(news.flatMap(({ parts }) => parts))) markAsNew(part);
}

/** Reads `2025-08-19.7`: a day, and the number of its changes. */
function readSeen(text: string | null): Seen | undefined {
  const [, day, changes] = /^(\d{4}-\d\d-\d\d)\.(\d{1,4})$/.exec(text ?? '') ?? [];
  return day && Date.parse(day) ? { day, changes: Number(changes) } : undefined;
}

/** Returns what was kept at the last visit, and keeps this visit. Null where storage is blocked. */
function recordVisit(now: string | undefined): string | null {
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
 * The changes since, one entry for each kind. Of the day up to which the reader has seen the record
 * only the number of further changes is known, not which they are.
 */
function newsSince({ words, days }: ChangesSince, seen: Seen): News[] {
  const later = days.filter(([day]) => day > seen.day);
  const news = words.flatMap((forms, kind): News[] => {
    const ofKind = later.flatMap(([day, kinds]) =>
      kinds.filter(([which]) => which === kind).map(([, parts]) => ({ row: rowOf(day), parts })),
    );
    const parts = ofKind.flatMap(({ parts }) => parts);
    const lastRow = ofKind.at(-1)?.row;
    if (!lastRow) return [];
    const single = parts.length === 1;
    return [
      {
        words: forms[revisit.form(parts.length)]!.replace('#', String(parts.length)),
        parts: [...parts, lastRow],
        target: single ? parts[0]! : lastRow,
      },
    ];
  });
  const more = countChangesOn(seen.day, days) - seen.changes;
  if (more <= 0) return news;
  const row = rowOf(seen.day);
  return [
    ...news,
    { words: revisit.sameDay(more, formatDay(seen.day)), parts: [row], target: row },
  ];
}

function countChangesOn(day: string, days: ChangesSince['days']): number {
  const kinds = days.find(([each]) => each === day)?.[1] ?? [];
  return kinds.flatMap(([, parts]) => parts).length;
}

/** The id of a day's row in the list of changes. */
function rowOf(day: string): string {
  return `changed-${day}`;
}

function showNews(since: string, news: News[]): void {
  const links = [...news, { words: revisit.allChanges, target: 'changed' }].map(
    ({ words, target }) =>
      createElement('li', {}, createElement('a', { href: `#${target}` }, words)),
  );
  showNotice(
    'notice ui',
    since,
    createElement('p', {}, `${since}:`),
    createElement('ul', { className: 'plain-list' }, ...links),
  );
}

function markAsNew(id: string): void {
  const part = document.getElementById(id);
  const heading =
    part?.closest('details.claim-card')?.querySelector('summary') ??
    part?.querySelector('h2') ??
    part?.firstElementChild ??
    part;
  heading?.append(createBadge(revisit.new));
  const claim = /^claim-(.+)/.exec(id)?.[1];
  for (const link of claim ? linksToClaim(claim) : [])
    if (link.matches('.claim-mark')) link.classList.add('is-new');
}
