import { count } from './text.ts';

export const timeline = {
  undated: 'Ohne Datum',
  noDateGiven: 'Kein Datum angegeben',
  overdue: 'überfällig: dazu ist nichts verzeichnet',
  announcedFor: (day: string) => `Angekündigt für ${day}`,
  reportsDiffer: 'Über den Zeitpunkt gibt es verschiedene Berichte:',
  differ: 'Berichte weichen ab',
  accountsDrawn: 'Die Angaben, wann es war',
  claims: (n: number) => count(n, 'Aussage', 'Aussagen'),
  orderUnknown: 'In welcher Reihenfolge manches davon geschah, ist nicht bekannt',
  show: 'Zeigen',
  allEvents: (n: number) => `alle ${n}`,
  eventsOf: (name: string, n: number) => `${name} (${n})`,
  clock: (place: string) => `Uhrzeiten nach der Uhr von ${place}`,
  others: 'Weitere Ereignisse',
  after: (events: string) => `Danach: ${events}`,
};

export const event = {
  type: 'Ereignis',
  when: 'Wann',
  who: 'Wer',
  inTimelineOf: 'In der Zeitleiste von',
};
