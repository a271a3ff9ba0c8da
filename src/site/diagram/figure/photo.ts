import type { Figure } from '../../../core/model/model.ts';
import { parseWhen } from '../../../core/dates/parseWhen.ts';
import { messages } from '../../../i18n/messages.ts';
import { dateView } from '../../parts/dateView.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { pictureSet, ratios, type PictureSet } from '../../parts/figure/pictureSet.ts';

/** A photograph in several formats and widths. */
export interface PhotoView {
  kind: 'photo';
  alt: string;
  picture: PictureSet;
  /** Cropped around its focus, for the front page. */
  cropped: PictureSet;
  /** When and where it was taken, as far as that is known. */
  taken?: string;
}

/** Nothing where its file is no picture. */
export function photoView(figure: Figure, edition: Edition): PhotoView | undefined {
  const { data, attachments, alt } = figure;
  if (data.kind !== 'photo') return undefined;
  const file = attachments.get(data.file);
  const picture = pictureSet(file, rootOf(edition));
  const cropped = pictureSet(file, rootOf(edition), { ratio: ratios.front, focus: data.focus });
  if (!picture || !cropped) return undefined;
  const read = data.taken === undefined ? undefined : parseWhen(data.taken);
  const day = read && 'when' in read ? dateView(read.when, edition).text : undefined;
  const taken = messages.figure.taken(data.place, day);
  return { kind: 'photo', alt, picture, cropped, ...(taken !== undefined && { taken }) };
}
