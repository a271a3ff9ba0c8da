import { shapesIn } from '../../../core/model/figure/map/shapesIn.ts';
import { namedBy } from '../../../core/model/link/figure.ts';
import type { Figure } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { eventDates } from '../../parts/article/eventDates.ts';
import { claimLine } from '../../parts/claimLine.ts';
import type { Edition } from '../../parts/edition.ts';
import { mapView, type MapView } from '../map/mapView.ts';

/** The map of a figure; nothing where its names or shapes are not in order. */
export function mapOf(figure: Figure, edition: Edition): MapView | undefined {
  const { data } = figure;
  if (data.kind !== 'map') return undefined;
  const file = data.shapes === undefined ? undefined : figure.attachments.get(data.shapes);
  const read = file ? shapesIn(file) : { shapes: [] };
  if ('fault' in read) return undefined;
  return mapView(data, read.shapes, {
    language: edition.record.site.language,
    claim(id) {
      const claim = namedBy(figure, 'claims', id);
      return claim && claimLine(claim, edition);
    },
    event(id) {
      const event = namedBy(figure, 'events', id);
      if (!event) return undefined;
      const { zone } = edition.record.site;
      const dates = eventDates(event, edition, { zone, year: true }).map(({ text }) => text);
      return messages.map.was(event.title, dates.join(', '));
    },
  });
}
