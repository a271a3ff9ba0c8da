import type { Record, Thing } from '../../core/model/model.ts';
import { actorView } from '../../site/views/actor.ts';
import { articleView } from '../../site/views/article.ts';
import { figureView, figureWords } from '../../site/diagram/figure/figureView.ts';
import { claimView } from '../../site/views/claim.ts';
import { eventView } from '../../site/views/event.ts';
import { sourceView } from '../../site/views/source.ts';
import { drawArticle } from './drawArticle.ts';
import { drawClaim } from './drawClaim.ts';
import { drawActor, drawEvent, drawFigure, drawSource } from './drawOthers.ts';

/** Below this the links of a page stand, so that the desk can follow them to their files. */
export const linkBase = '#/';

/** The page of a thing, from the same view as that of the site, as HTML. */
export function drawPage(thing: Thing, record: Record): string {
  const edition = { record, base: linkBase };
  switch (thing.type) {
    case 'article':
      return drawArticle(articleView(thing, edition)).text;
    case 'claim':
      return drawClaim(claimView(thing, edition)).text;
    case 'source':
      return drawSource(sourceView(thing, edition)).text;
    case 'actor':
      return drawActor(actorView(thing, edition)).text;
    case 'event':
      return drawEvent(eventView(thing, edition)).text;
    case 'figure':
      return drawFigure(figureView(thing, edition), figureWords(thing, edition)).text;
  }
}
