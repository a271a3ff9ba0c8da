import { capital } from '../plainSentence.ts';
import { sayNumber } from './text.ts';

export const figures = {
  saying: {
    so: (n: number) => `${n} ${n === 1 ? 'Stimme' : 'Stimmen'} dafür`,
    otherwise: (n: number) => `${n} ${n === 1 ? 'Stimme' : 'Stimmen'} dagegen`,
  },
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}: ${[
      [
        ...(so > 0 ? [`${voices(so)} dafür`] : []),
        ...(otherwise > 0 ? [`${voices(otherwise)} dagegen`] : []),
      ].join(' und '),
      short,
    ]
      .filter((words) => words !== '')
      .join('; ')}.`,

  contestedHour: 'Die strittige Stunde',
  accountsOnOneScale: (n: number, day: string, place: string) =>
    `${capital(sayNumber(n))} Angaben, wann es war, auf einer Skala: ${day} in ${place}.`,
  dayBegins: (clock: string, place: string, day: string, otherPlace: string) =>
    `Ist es in ${place} ${clock} Uhr, so beginnt in ${otherPlace} der ${day}.`,
  noTimeFits: 'Keine Uhrzeit passt zu allen diesen Angaben.',
  kindsOfMark: {
    hour: 'die Uhrzeit ist angegeben',
    span: 'Beginn und Ende sind angegeben',
    within: 'keine Uhrzeit angegeben: irgendwann in dieser Zeit',
  },
  hatched: 'Schraffiert: keine Uhrzeit angegeben.',
  howToRead: 'Wie man das liest',

  disputed: 'Angaben weichen ab',
  dateAndTitle: (date: string, title: string) => `${date}: ${title}`,
  andWithout: (name: string, n: number, unit: 'day' | 'month' | 'year') =>
    `${name}: ${n} ${{ day: 'ohne Uhrzeit', month: 'ohne Tag', year: 'ohne Monat' }[unit]}`,
};

function voices(n: number): string {
  return n === 1 ? 'eine Stimme' : `${sayNumber(n)} Stimmen`;
}
