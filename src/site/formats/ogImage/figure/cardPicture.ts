import type { Figure } from '../../../../core/model/model.ts';
import { figureView, type DrawnFigure } from '../../../diagram/figure/figureView.ts';
import type { Edition } from '../../../parts/edition.ts';
import { pictureFiles } from '../../../parts/figure/pictureSet.ts';
import { pictureRoom, type CardDrawing, type CardPicture } from './cardDrawing.ts';
import { chartOnCard } from './chartOnCard.ts';
import { clockOnCard } from './clockOnCard.ts';
import { mapOnCard } from './mapOnCard.ts';

/** Nothing of a figure that is words alone, or that cannot be drawn. */
export function cardPicture(figure: Figure, edition: Edition): CardPicture | undefined {
  if (!kept.has(figure)) kept.set(figure, pictureOf(figure, edition));
  return kept.get(figure);
}

/** Many pages have the card of one story. */
const kept = new WeakMap<Figure, CardPicture | undefined>();

function pictureOf(figure: Figure, edition: Edition): CardPicture | undefined {
  const { data, attachments, articles } = figure;
  if (data.kind === 'photo') {
    const { width, height } = pictureRoom;
    const file = attachments.get(data.file);
    // The plain formats come last: these the card's renderer reads.
    return file && pictureFiles(file, { ratio: width / height, focus: data.focus }).at(-1);
  }
  const { drawn } = figureView(figure, edition, articles[0]);
  return drawn && drawingOf(drawn);
}

function drawingOf(drawn: DrawnFigure): CardDrawing | undefined {
  switch (drawn.kind) {
    case 'map':
      return mapOnCard(drawn);
    case 'chart':
      return chartOnCard(drawn);
    case 'clock':
      return clockOnCard(drawn.hour);
    default:
      return undefined;
  }
}
