import { compareWhen } from '../../../core/dates/order.ts';
import { order } from '../../../core/markdown/problem.ts';
import type { Figure } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { messages } from '../../../i18n/messages.ts';
import { addressOf } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { languageOf } from '../../parts/languageOf.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { paginate, type ListPage } from '../../parts/paginate.ts';

/** A figure in the list, with the stories that use it. */
export interface FigureRow {
  name: string;
  address: string;
  lang?: string;
  kind: string;
  /** Who made it, and of what. */
  credit: string;
  uses: NamedLink[];
}

/** A page of the list of figures. */
export type FigureListView = ListPage<FigureRow>;

/**
 * All pages of the list of figures, those of the latest stories first; none where there is none.
 */
export function figureListViews(edition: Edition): FigureListView[] {
  const { record } = edition;
  if (record.figures.length === 0) return [];
  const latestFirst = record.articles.toSorted((a, b) => compareWhen(b.published, a.published));
  const ranks = new Map(latestFirst.map((article, index) => [article, index]));
  const rank = ({ articles }: Figure) =>
    Math.min(
      latestFirst.length,
      ...articles.map((article) => ranks.get(article) ?? latestFirst.length),
    );
  const sorted = record.figures.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.title.localeCompare(b.title, record.site.language) ||
      order(a.id, b.id),
  );
  return paginate(sorted, { page: 'figures', further: 'figures/all' }).map((part) => ({
    ...part,
    items: part.items.map((figure) => {
      const { title, language = '' } = figure;
      const lang = language === '' ? undefined : languageOf(title, language, record.site.language);
      return {
        name: title,
        address: addressOf(figure, edition),
        ...(lang !== undefined && { lang }),
        kind: messages.figure.kinds[figure.data.kind],
        credit: figure.credit,
        uses: withoutRetracted(figure.articles).map((article) => ({
          name: article.title,
          address: addressOf(article, edition),
        })),
      };
    }),
  }));
}
