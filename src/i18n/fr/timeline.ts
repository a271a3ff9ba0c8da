import { count } from './text.ts';

export const timeline = {
  undated: 'Sans date',
  noDateGiven: 'Aucune date donnée',
  overdue: 'en retard\u202f: rien n’est enregistré à ce sujet',
  announcedFor: (day: string) => `Annoncé pour le ${day}`,
  reportsDiffer: 'Les versions divergent sur la date\u202f:',
  differ: 'Versions divergentes',
  accountsDrawn: 'Les versions de l’heure',
  claims: (n: number) => count(n, 'affirmation', 'affirmations'),
  orderUnknown: 'L’ordre de certains de ces événements n’est pas connu',
  show: 'Afficher',
  allEvents: (n: number) => `tous (${n})`,
  eventsOf: (name: string, n: number) => `${name} (${n})`,
  clock: (place: string) => `Heures locales\u202f: ${place}`,
  others: 'Autres événements',
  after: (events: string) => `Ensuite\u202f: ${events}`,
};

export const event = {
  type: 'Événement',
  when: 'Quand',
  who: 'Qui',
  inTimelineOf: 'Dans la chronologie de',
};
