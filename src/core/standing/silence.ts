import { dayOfArticle } from '../model/dayOfRecord.ts';
import type { Actor, Article, Claim, Event } from '../model/model.ts';
import type { Day } from '../dates/when.ts';
import { analyse } from './analyse.ts';
import { holderOf } from './positions.ts';

/**
 * The actors that a claim is about whose sides have said nothing on it: not a denial, and looked
 * for up to the day when the record was last gone through.
 */
export function silentOn(claim: Claim): Actor[] {
  const spoken = new Set(analyse(claim).sides.map((side) => side.side));
  return [...new Set(claim.about.map(holderOf))].filter((actor) => !spoken.has(actor.side));
}

/**
 * Up to which day was looked for statements on a claim: `lookedAgain`, else the day of the record
 * of the article that shows it.
 */
export function lookedUntil(claim: Claim, article: Article): Day {
  return claim.lookedAgain?.last ?? dayOfArticle(article);
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
