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
};

function counted(count: number, says: string): string[] {
  return count === 0 ? [] : [`${sayNumber(count)} ${count === 1 ? 'says' : 'say'} ${says}`];
}
