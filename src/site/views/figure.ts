import type { Figure } from '../../core/model/model.ts';
import { figureView, type FigureView } from '../diagram/figure/figureView.ts';
import { reuseView, type ReuseView } from '../formats/share/reuseView.ts';
import { addressOf, partOf } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { withoutRetracted } from '../../core/model/withoutRetracted.ts';

/** Everything that a figure's page shows. */
export interface FigurePageView {
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  figure: FigureView;
  /** The articles that place it, at the place where it stands, or for which it stands. */
  uses: NamedLink[];
  reuse: ReuseView;
}

export function figurePageView(figure: Figure, edition: Edition): FigurePageView {
  const articles = withoutRetracted(figure.articles);
  return {
    behind: behindNotes(figure, edition),
    reuse: reuseView(figure, edition),
    figure: figureView(figure, edition, articles[0]),
    uses: articles.map((article) => ({
      name: article.title,
      address:
        addressOf(article, edition) +
        (article.figures.includes(figure) ? `#${partOf(figure)}` : ''),
    })),
  };
}
