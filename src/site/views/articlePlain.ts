import type { Article, Thing } from '../../core/model/model.ts';
import { figureView, type FigureView } from '../diagram/figure/figureView.ts';
import { partOf } from '../parts/addressOf.ts';
import { articleHeader, type ArticleHeaderView } from '../parts/article/articleHeader.ts';
import { textSections, type TextSection } from '../parts/article/passages.ts';
import type { Edition } from '../parts/edition.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import { ambiguousLinkTexts } from '../parts/prose/ambiguousLinks.ts';
import { inlineHtml, proseBlocks } from '../parts/prose/proseHtml.ts';
import { termId } from '../parts/prose/termNotes.ts';

/** An article in plain language. */
export interface ArticlePlainView extends ArticleHeaderView {
  brief: string[];
  text: TextSection<FigureView>[];
}

/** `inPlain` has the words of the article in plain language. */
export function articlePlainView(
  article: Article,
  inPlain: Article,
  edition: Edition,
): ArticlePlainView {
  const { terms } = edition.record;
  const here = new Map<Thing, string>(inPlain.figures.map((figure) => [figure, partOf(figure)]));
  const shared = ambiguousLinkTexts([...inPlain.brief, inPlain.body]);
  const taken = [...here.values(), ...terms.map(termId)];
  return {
    ...articleHeader(article, 'plain', edition),
    title: inPlain.title,
    dek: inPlain.dek,
    behind: behindNotes(inPlain, edition),
    brief: inPlain.brief.map((point) => inlineHtml(point, edition, { here, shared })),
    text: textSections(
      proseBlocks(inPlain.body, edition, { here, taken, shared, terms }),
      edition,
      {
        year: article.published.first.slice(0, 4),
        draw: (figure) => figureView(figure, edition, inPlain),
      },
    ),
  };
}
