import type { When } from '../../dates/when.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Event, Source } from '../../model/model.ts';

/** A date in front matter, or an end of a span, with the zone beside it. */
export interface DateOnRecord {
  entry: AnyEntry;
  path: Path;
  when: When;
  zone: string | undefined;
}

/**
 * The dates of sources and events, which may have any precision. The ends of a span by themselves.
 */
export function datesOnRecord({ record, entryOf }: LinkedRecord): DateOnRecord[] {
  const of = (thing: Source | Event, path: Path, when: When | undefined): DateOnRecord[] => {
    const entry = entryOf.get(thing);
    return [when, when?.from, when?.to].flatMap((each) =>
      entry && each && each.precision !== 'interval'
        ? [{ entry, path, when: each, zone: thing.zone }]
        : [],
    );
  };
  return [
    ...record.sources.flatMap((source) => of(source, ['published'], source.published)),
    ...record.events.flatMap((event) => [
      ...event.when.flatMap(({ at }, index) => of(event, ['when', index, 'at'], at)),
      ...of(event, ['announcedFor'], event.announcedFor),
    ]),
  ];
}
