import { dayOfArticle } from '../../../core/standing/dayOfRecord.ts';
import type { Article } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { isDrawn, stripView } from '../../parts/article/stripView.ts';
import { dayView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { cardPicture } from './figure/cardPicture.ts';
import { frameOf, retractedParts, type OgImageView } from './ogImageView.ts';

/** A story with its strip, and with its picture where it has one. */
export function articleOgImage(article: Article, edition: Edition): OgImageView {
  const { title, topic, retracted, picture: figure } = article;
  const frame = {
    ...frameOf(`articles/${article.id}`, edition.record.site),
    is: 'article',
    title,
  } as const;
  if (retracted) return { ...frame, ...retractedParts(title, retracted, edition) };
  const day = dayView(dayOfArticle(article), edition).text;
  const strip = stripView(article).map(({ standing, count, label }) => ({
    standing,
    count,
    label,
  }));
  const drawn = isDrawn(stripView(article));
  const picture = figure && cardPicture(figure, edition);
  const alt = messages.socialCard.articleAlt(title, day, strip);
  return {
    ...frame,
    above: { text: topic.name },
    day: messages.socialCard.asOf(day),
    ...(drawn && { strip }),
    ...(picture && { picture }),
    ...(!drawn &&
      !picture &&
      strip.length > 0 && {
        words: messages.socialCard.claimsInWords(messages.article.tally(strip)),
      }),
    alt: picture ? `${alt} ${figure.alt}` : alt,
  };
}
