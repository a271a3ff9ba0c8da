import { capital } from '../plainSentence.ts';
import { sayNumber } from '../../core/dates/sayNumber.ts';

/** What is drawn: the steps of a claim, the band of a timeline, the contested hour. */
export const figures = {
  /** Over the line of the voices that say so, and of those that say otherwise. */
  saying: {
    so: (n: number) => `${voices(n)} so`,
    otherwise: (n: number) => `${voices(n)} otherwise`,
  },
  /**
   * "18 August 2025: two voices say so and one says otherwise; contested." Whoever is not on record
   * is not spoken of.
   */
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}: ${[
      [counted(so, 'so', true), counted(otherwise, 'otherwise', so === 0)].flat().join(' and '),
      short,
    ]
      .filter((words) => words !== '')
      .join('; ')}.`,

  contestedHour: 'The contested hour',
  accountsOnOneScale: (n: number, day: string, place: string) =>
    `${capital(sayNumber(n))} accounts of when it was, on one scale: ${day} in ${place}.`,
  /** "Where it is 17:00 in New York, 19 August begins in Kyiv." */
  dayBegins: (clock: string, place: string, day: string, otherPlace: string) =>
    `Where it is ${clock} in ${place}, ${day} begins in ${otherPlace}.`,
  noTimeFits: 'No one time fits all of these accounts.',
  kindsOfMark: {
    hour: 'the hour is given',
    span: 'a beginning and an end are given',
    within: 'no hour is given: somewhere in here',
  },
  hatched: 'Hatched: no hour is given.',
  howToRead: 'How to read it',

  /** In the band of a timeline: a date that accounts do not agree on. */
  disputed: 'accounts differ',
  dateAndTitle: (date: string, title: string) => `${date}: ${title}`,
  /** "18 August: 5 without an hour": so many events of which only the day is known. */
  andWithout: (name: string, n: number, unit: 'day' | 'month' | 'year') =>
    `${name}: ${n} without ${{ day: 'an hour', month: 'a day', year: 'a month' }[unit]}`,
};

/** "1 voice says", "3 voices say", "no voice says". */
function voices(n: number): string {
  return `${n === 0 ? 'no' : n} ${n > 1 ? 'voices say' : 'voice says'}`;
}

function counted(count: number, says: string, isNamed: boolean): string[] {
  const voice = isNamed ? ` ${count === 1 ? 'voice' : 'voices'}` : '';
  return count === 0 ? [] : [`${sayNumber(count)}${voice} ${count === 1 ? 'says' : 'say'} ${says}`];
}
