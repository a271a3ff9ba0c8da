import type { Article, Claim, Retraction } from '../../core/model/model.ts';
import { addressOf } from '../parts/addressOf.ts';
import { dateView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { paginate, type ListPage } from '../parts/paginate.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import {
  correctionView,
  newestFirst,
  type CorrectionView,
} from '../parts/changes/correctionView.ts';

/**
 * A page of the corrections, the newest first. The first page also lists retractions.
 */
export interface CorrectionsView extends ListPage<CorrectionView & { of: NamedLink }> {
  retracted: { date: DateView; why: string; of: NamedLink }[];
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
  }));
}
