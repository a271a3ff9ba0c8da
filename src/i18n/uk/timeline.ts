import { claimForms, count } from './text.ts';

export const timeline = {
  undated: 'Без дати',
  noDateGiven: 'Дату не вказано',
  overdue: 'прострочено: про це нічого не записано',
  announcedFor: (day: string) => `Оголошено на ${day}`,
  reportsDiffer: 'Повідомлення про час розходяться:',
  differ: 'Повідомлення розходяться',
  accountsDrawn: 'Свідчення про час',
  claims: (n: number) => count(n, claimForms),
  orderUnknown: 'Порядок деяких із цих подій невідомий',
  show: 'Показати',
  allEvents: (n: number) => `усі ${n}`,
  eventsOf: (name: string, n: number) => `${name} (${n})`,
  clock: (place: string) => `Години за годинником міста: ${place}`,
  others: 'Інші події',
  after: (events: string) => `Після цього: ${events}`,
};

export const event = {
  type: 'Подія',
  when: 'Коли',
  who: 'Хто',
  inTimelineOf: 'У хронології матеріалу',
};
