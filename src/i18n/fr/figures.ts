import { capital } from '../plainSentence.ts';
import { sayNumber } from './text.ts';

export const figures = {
  saying: {
    so: (n: number) => `${n} voix pour`,
    otherwise: (n: number) => `${n} voix contre`,
  },
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}\u202f: ${[
      [
        ...(so > 0 ? [`${sayNumber(so)} voix pour`] : []),
        ...(otherwise > 0 ? [`${sayNumber(otherwise)} voix contre`] : []),
      ].join(' et '),
      short,
    ]
      .filter((words) => words !== '')
      .join('\u202f; ')}.`,

  contestedHour: 'L’heure contestée',
  accountsOnOneScale: (n: number, day: string, place: string) =>
    `${capital(sayNumber(n))} versions de l’heure sur une même échelle\u202f: ${day} (${place}).`,
  dayBegins: (clock: string, place: string, day: string, otherPlace: string) =>
    `Quand il est ${clock} (${place}), le ${day} commence ailleurs (${otherPlace}).`,
  noTimeFits: 'Aucune heure ne s’accorde avec toutes ces versions.',
  kindsOfMark: {
    hour: 'l’heure est donnée',
    span: 'un début et une fin sont donnés',
    within: 'aucune heure n’est donnée\u202f: quelque part ici',
  },
  hatched: 'Hachures\u202f: aucune heure n’est donnée.',
  howToRead: 'Comment lire ce graphique',

  disputed: 'versions divergentes',
  dateAndTitle: (date: string, title: string) => `${date}\u202f: ${title}`,
  andWithout: (name: string, n: number, unit: 'day' | 'month' | 'year') =>
    `${name}\u202f: ${n} ${{ day: 'sans heure', month: 'sans jour', year: 'sans mois' }[unit]}`,
};
