import type { Entry } from '../entry.ts';
import type { Event, EventTime } from '../model.ts';
import { maybeWhen, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** An event with its own fields; `fillEvent` adds what it refers to. */
export function newEvent({ id, file, data }: Entry<'events'>): Event {
  return {
    ...data,
    type: 'event',
    id,
    file,
    when: [],
    planned: data.planned ?? false,
    announcedFor: maybeWhen(data.announcedFor),
    after: [],
    before: [],
    earlier: [],
    later: [],
    actors: [],
    claims: [],
    sources: [],
    formerly: data.formerly ?? [],
    body: noProse(file),
  };
}

/** Resolves the references of an event, and reads its dates. */
export function fillEvent(event: Event, entry: Entry<'events'>, finder: Finder): void {
  const { data } = entry;
  event.when = timesOf(entry, finder);
  event.after = finder.findAll(entry, ['after'], 'events', data.after);
  event.before = finder.findAll(entry, ['before'], 'events', data.before);
  event.actors = finder.findAll(entry, ['actors'], 'actors', data.actors);
  event.claims = finder.findAll(entry, ['claims'], 'claims', data.claims);
  event.sources = finder.findAll(entry, ['sources'], 'sources', data.sources);
  event.body = bodyOf(entry, finder);
}

function timesOf(entry: Entry<'events'>, finder: Finder): EventTime[] {
  const { when } = entry.data;
  if (when === undefined) return [];
  if (typeof when === 'string') return [{ at: whenOf(when), sources: [] }];
  return when.map((each, index) => ({
    ...each,
    at: whenOf(each.at),
    sources: finder.findAll(entry, ['when', index, 'sources'], 'sources', each.sources),
  }));
}
