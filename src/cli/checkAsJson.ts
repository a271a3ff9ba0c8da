import type { Reading } from '../core/model/readRecord.ts';
import { findings } from '../site/formats/json/findings.ts';

/**
 * What `check --json` prints: the problems, and what the site works out of each article and claim,
 * by id. Drafts are in it.
 */
export function checkAsJson({ record, problems }: Pick<Reading, 'record' | 'problems'>) {
  const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id);
  return {
    problems: problems.map(({ severity, rule, file, line, column, message, todo, also }) => ({
      severity,
      rule,
      file,
      line,
      column,
      message,
      todo,
      also,
    })),
    articles: Object.fromEntries(
      record.articles.map((article) => [
        article.id,
        {
          claims: ids(article.claims),
          actors: ids(article.actors),
          sources: ids(article.sources),
          events: ids(article.timeline),
        },
      ]),
    ),
    claims: Object.fromEntries(record.claims.map((claim) => [claim.id, findings(claim)])),
  };
}
