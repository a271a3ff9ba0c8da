import { namedBy } from '../../../core/model/link/figure.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import type { Article, Figure } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Edition } from '../../parts/edition.ts';
import { contestedHour, type ContestedHour } from '../contestedHour.ts';

/** The contested hour of an event. */
export interface ClockView {
  kind: 'clock';
  hour: ContestedHour;
}

/**
 * Nothing where the accounts of the event are not contested. The hours are told by the clock of
 * `article`, or else of the first article that places the figure.
 */
export function clockView(
  figure: Figure,
  edition: Edition,
  article: Article | undefined = withoutRetracted(figure.articles)[0],
): ClockView | undefined {
  const { data } = figure;
  const event = data.kind === 'clock' ? namedBy(figure, 'events', data.event) : undefined;
  const hour = event && contestedHour(event, edition, article);
  return hour && { kind: 'clock', hour };
}

/** The accounts, one a sentence. */
export function clockWords({ hour }: ClockView): string[] {
  return [
    hour.intro,
    ...hour.accounts.map(({ label, date, sources }) =>
      messages.figure.account(
        label,
        date,
        sources.map(({ name }) => name),
      ),
    ),
    ...(hour.conflict === undefined ? [] : [hour.conflict]),
  ];
}
