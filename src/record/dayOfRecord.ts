import type { Day } from '../when/when.ts';
import type { Article, Claim } from './model.ts';

/** The day of the record of a claim: the latest day of its statements, its reports and `lookedAgain`. Nothing when it has none of these. */
export function dayOfClaim(claim: Claim): Day | undefined {
  return latest([...claim.statements.map((each) => each.day), ...claim.reports.map((each) => each.day), claim.lookedAgain?.last]);
}

/** The day of the record of an article: the latest day of its claims, of itself, its updates and its corrections. */
export function dayOfArticle(article: Article): Day {
  const own = (article.updated ?? article.published).last;
  return latest([own, ...article.claims.map(dayOfClaim), ...article.updates.map((each) => each.at.last), ...article.corrections.map((each) => each.at.last)]) ?? own;
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
}
