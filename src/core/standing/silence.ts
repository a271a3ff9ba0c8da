import { dayOfArticle } from './dayOfRecord.ts';
import type { Actor, Article, Claim, Event } from '../model/model.ts';
import { analyse } from './analyse.ts';
import { holderOf } from './parties.ts';

/** The actors that a claim is about of whose sides no statement on it is recorded: not a denial. */
export function silentOn(claim: Claim): Actor[] {
  const spoken = new Set(analyse(claim).sides.map((side) => side.side));
  return [...new Set(claim.about.map(holderOf))].filter((actor) => !spoken.has(actor.side));
}

/**
 * Whether a planned event should have come about by the day of the record of the article that shows
 * it. What has happened is no longer planned in the record.
 */
export function isOverdue(event: Event, article: Article): boolean {
  return (
    event.planned &&
    event.announcedFor !== undefined &&
    event.announcedFor.last < dayOfArticle(article)
  );
}
