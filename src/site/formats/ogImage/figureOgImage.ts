import type { Figure } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Edition } from '../../parts/edition.ts';
import { cardPicture } from './figure/cardPicture.ts';
import { cutAtWord, frameOf, type OgImageView } from './ogImageView.ts';

/** A figure: what it draws, or in words what it shows. */
export function figureOgImage(figure: Figure, edition: Edition): OgImageView {
  const { id, title, alt, data } = figure;
  const kind = messages.figure.kinds[data.kind];
  const picture = cardPicture(figure, edition);
  const words = data.kind === 'document' ? messages.quotation.quoted(data.passages[0]!.words) : alt;
  return {
    ...frameOf(`figures/${id}`, edition.record.site),
    is: 'figure',
    title,
    above: { text: kind },
    ...(picture ? { picture } : { words: cutAtWord(words, 240) }),
    alt: `${title}. ${messages.figure.description(kind, alt)}`,
  };
}
