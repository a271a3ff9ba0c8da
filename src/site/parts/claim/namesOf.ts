import type { Source } from '../../../core/model/model.ts';
import type { Day, When } from '../../../core/dates/when.ts';
import { dateView, dayOf, dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * The names of sources within one drawing, "Axios, 18 August": with the title where two would be
 * alike, and with the year unless all are of the year that is understood.
 * `whenOf` tells what is dated: a source, or its report of a claim.
 */
export function namesOf(
  sources: readonly Source[],
  whenOf: (source: Source) => When,
  understood: Day | undefined,
  edition: Edition,
): Map<Source, string> {
  const year = !sources.every((source) =>
    [whenOf(source).first, whenOf(source).last].every(
      (day) => day.slice(0, 4) === understood?.slice(0, 4),
    ),
  );
  const plain = new Map(
    sources.map(
      (source) =>
        [
          source,
          messages.source.name(source.publisher, dayIn(whenOf(source), year, edition)),
        ] as const,
    ),
  );
  const alike = (name: string) => [...plain.values()].filter((other) => other === name).length > 1;
  return new Map(
    [...plain].map(
      ([source, name]) =>
        [source, alike(name) ? messages.source.nameAndTitle(name, source.title) : name] as const,
    ),
  );
}

/** A day as a drawing has it: number and month stay on one line. */
function dayIn(when: When, year: boolean, edition: Edition): string {
  return shortDay(when, year, edition).replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** The day of a date, with or without its year: "18 August", "August?". */
export function shortDay(when: When, year: boolean, edition: Edition): string {
  // A date that is no more precise than a year has nothing else to say.
  if (year || when.precision === 'year') return dayOf(when, edition).text;
  if (when.precision === 'time') return dayView(when.first, edition, { year }).text;
  const { text } = dateView({ ...when, uncertain: false }, edition, { year });
  return when.uncertain ? messages.dates.doubtful(text) : text;
}
