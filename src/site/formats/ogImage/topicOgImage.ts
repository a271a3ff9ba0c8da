import type { Topic } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { messages } from '../../../i18n/messages.ts';
import { latestArticles } from '../../parts/article/articleTeaser.ts';
import { dayOf } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { cutAtWord, frameOf, type OgImageView } from './ogImageView.ts';

/** A topic with its latest stories. */
export function topicOgImage(topic: Topic, edition: Edition): OgImageView {
  const stories = latestArticles(edition.record).filter((article) => article.topic === topic);
  const claims = new Set(withoutRetracted(stories.flatMap((article) => article.claims)));
  return {
    ...frameOf(`topics/${topic.id}`, edition.record.site),
    is: 'topic',
    title: topic.name,
    above: { text: messages.lists.topic },
    entries: stories.slice(0, 2).map((article) => ({
      small: dayOf(article.updated ?? article.published, edition).text,
      text: cutAtWord(article.title, 96),
    })),
    figures: {
      left: [
        { number: String(stories.length), label: messages.socialCard.stories(stories.length) },
      ],
      right:
        claims.size === 0
          ? []
          : [{ number: String(claims.size), label: messages.socialCard.claims(claims.size) }],
    },
    alt: messages.socialCard.topicAlt(
      topic.name,
      stories.map(({ title }) => title),
    ),
  };
}
