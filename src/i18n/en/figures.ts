import { sayNumber } from '../../core/dates/sayNumber.ts';

/** What is drawn: the steps of a claim, the band of a timeline, the contested hour. */
export const figures = {
  /** Over the line of those who say so, and of those who say otherwise. */
  saying: {
    so: (n: number) => `${n} ${n === 1 ? 'says' : 'say'} so`,
    otherwise: (n: number) => `${n} ${n === 1 ? 'says' : 'say'} otherwise`,
  },
  /**
   * "18 August 2025: four say so and one says otherwise; contested." Whoever is not on record is not
   * spoken of.
   */
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}: ${[[counted(so, 'so'), counted(otherwise, 'otherwise')].flat().join(' and '), short]
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function counted(count: number, says: string): string[] {
  return count === 0 ? [] : [`${sayNumber(count)} ${count === 1 ? 'says' : 'say'} ${says}`];
}
