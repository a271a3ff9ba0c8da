import type { Event, Source } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { topicHasPage } from '../../parts/article/articleTeaser.ts';
import type { Edition } from '../../parts/edition.ts';
import { storiesWith } from '../../parts/storiesWith.ts';
import { actorOgImage } from './actorOgImage.ts';
import { articleOgImage } from './articleOgImage.ts';
import { claimOgImage } from './claimOgImage.ts';
import { figureOgImage } from './figureOgImage.ts';
import { frameOf, type OgImageView } from './ogImageView.ts';
import { topicOgImage } from './topicOgImage.ts';

/** The image of every page without one of its own or of a story. */
export function siteOgImage({ record: { site } }: Edition): OgImageView {
  return {
    ...frameOf('site', site),
    is: 'site',
    title: site.name,
    above: { text: '' },
    words: site.tagline,
    alt: messages.socialCard.siteAlt(site.name, site.tagline),
  };
}

/** The image of a source or an event: that of the latest story in which it is. */
export function storyOgImage(thing: Source | Event, edition: Edition): OgImageView {
  const [story] = storiesWith(thing, edition.record);
  return story ? articleOgImage(story, edition) : siteOgImage(edition);
}

/** Every image of an edition, each once. */
export function ogImageViews(edition: Edition): OgImageView[] {
  const { articles, claims, actors, figures, site } = edition.record;
  return [
    siteOgImage(edition),
    ...articles.map((article) => articleOgImage(article, edition)),
    ...claims.map((claim) => claimOgImage(claim, edition)),
    ...actors.map((actor) => actorOgImage(actor, edition)),
    ...figures.map((figure) => figureOgImage(figure, edition)),
    ...site.topics
      .filter((topic) => topicHasPage(topic, edition.record))
      .map((topic) => topicOgImage(topic, edition)),
  ];
}
