import type { Article, Claim, Objection, Retraction } from '../../core/model/model.ts';
import { addressOf } from '../parts/addressOf.ts';
import { dateView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { objectionView, type ObjectionView } from '../parts/changes/objectionView.ts';
import { messages } from '../../i18n/messages.ts';
import { paginate, type ListPage } from '../parts/paginate.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import {
  correctionView,
  newestFirst,
  type CorrectionView,
} from '../parts/changes/correctionView.ts';

/**
 * A page of the corrections, the newest first. The first page also lists retractions, and
 * objections with how many there were of each year.
 */
export interface CorrectionsView extends ListPage<CorrectionView & { of: NamedLink }> {
  retracted: { date: DateView; why: string; of: NamedLink }[];
  objections: (ObjectionView & { of: NamedLink })[];
  /** In figures, the latest year first. */
  objectionsByYear: string[];
}

export function correctionsViews(edition: Edition): CorrectionsView[] {
  const all: (Article | Claim)[] = [...edition.record.articles, ...edition.record.claims];
  const link = (of: Article | Claim): NamedLink => ({
    name: of.type === 'article' ? of.title : of.claim,
    address: addressOf(of, edition),
  });
  const corrections = newestFirst(
    all.flatMap((of) => of.corrections.map((correction) => ({ of, ...correction }))),
  );
  const retractions = newestFirst(
    all.flatMap((of) => (of.retracted ? [{ of, ...(of.retracted satisfies Retraction) }] : [])),
  );
  const objections = newestFirst(
    all.flatMap((of) => of.objections.map((objection) => ({ of, ...objection }))),
  );
  return paginate(corrections, { page: 'corrections', size: 80 }).map((part, i) => ({
    ...part,
    items: part.items.map(({ of, ...correction }) => ({
      ...correctionView(correction, edition),
      of: link(of),
    })),
    retracted:
      i > 0
        ? []
        : retractions.map(({ of, at, why }) => ({
            date: dateView(at, edition),
            why,
            of: link(of),
          })),
    objections:
      i > 0
        ? []
        : objections.map(({ of, ...objection }) => ({
            ...objectionView(objection, edition),
            of: link(of),
          })),
    objectionsByYear: i > 0 ? [] : countByYear(objections),
  }));
}

/** How many objections came in each year, and what became of them. */
function countByYear(objections: readonly Objection[]): string[] {
  const byYear = Map.groupBy(objections, ({ at }) => at.last.slice(0, 4));
  return [...byYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, ofYear]) => {
      const count = (what: NonNullable<Objection['became']>) =>
        ofYear.filter(({ became = 'open' }) => became === what).length;
      return messages.objections.inYear(year, {
        all: ofYear.length,
        corrected: count('correction'),
        unchanged: count('nothing'),
        open: count('open'),
      });
    });
}
