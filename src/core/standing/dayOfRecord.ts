import { latestDay } from '../dates/order.ts';
import type { Day } from '../dates/when.ts';
import type { Article, Claim } from '../model/model.ts';
import { lastDayOf } from './analyse.ts';

/**
 * The day of the record of a claim: the latest day of its statements and reports (those that come
 * through what it follows from among them), of the retractions of their sources, and of
 * `lookedAgain`. Nothing when it has none of these.
 */
export function dayOfClaim(claim: Claim): Day | undefined {
  return latestDay([lastDayOf(claim), claim.lookedAgain?.last]);
}

/**
 * The day of the record of an article: the latest day of its claims, of itself, its updates and its
 * corrections.
 */
export function dayOfArticle(article: Article): Day {
  const own = (article.updated ?? article.published).last;
  return (
    latestDay([
      own,
      ...article.claims.map(dayOfClaim),
      ...article.updates.map((each) => each.at.last),
      ...article.corrections.map((each) => each.at.last),
    ]) ?? own
  );
}

/**
 * The last day on which a page of it changed, as far as the content tells: the day of its record,
 * or a later one of a correction, of what was added, or of a retraction.
 */
export function dayOfLastChange(thing: Article | Claim): Day | undefined {
  const { retracted, corrections } = thing;
  const own = [retracted?.at.last, ...corrections.map(({ at }) => at.last)];
  if (thing.type === 'article')
    return latestDay([dayOfArticle(thing), ...thing.claims.map(dayOfLastChange), ...own]);
  return latestDay([
    dayOfClaim(thing),
    ...[...thing.statements, ...thing.reports].map(({ added }) => added),
    ...own,
  ]);
}
