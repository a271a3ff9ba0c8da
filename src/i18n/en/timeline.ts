import { count } from './count.ts';

export const timeline = {
  undated: 'No date',
  noDateGiven: 'No date given',
  overdue: 'overdue: nothing on it is recorded',
  announcedFor: (day: string) => `Announced for ${day}`,
  reportsDiffer: 'Reports differ on when:',
  differ: 'Reports differ',
  accountsDrawn: 'The accounts of when it was',
  claims: (n: number) => count(n, 'claim'),
  orderUnknown: 'The order of some of these is not known',
  /** Before the links by which a timeline shows only the events of one actor. */
  show: 'Show',
  allEvents: (n: number) => `all ${n}`,
  eventsOf: (name: string, n: number) => `${name} (${n})`,
  /** By whose clock the hours beside its events are told. */
  clock: (place: string) => `Hours by the clock of ${place}`,
  /** Over events outside groups that come after a group. */
  others: 'Other events',
  after: (events: string) => `After ${events}`,
};

/** The page of an event. */
export const event = {
  type: 'Event',
  when: 'When',
  who: 'Who',
  inTimelineOf: 'In the timeline of',
};
