import { sayNumber } from '../../core/dates/sayNumber.ts';

/** What is drawn: the steps of a claim, the band of a timeline, the contested hour. */
export const figures = {
  /** Over the line of those who say so, and of those who say otherwise. */
  saying: {
    so: (n: number) => `${n || 'nobody'} ${verb(n)} so`,
    otherwise: (n: number) => `${n || 'nobody'} ${verb(n)} otherwise`,
  },
  /** "18 August 2025: four say so and one says otherwise; contested." */
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}: ${inWords(so)} ${verb(so)} so and ${inWords(otherwise)} ${verb(otherwise)} otherwise; ${short}.`,
};

function verb(count: number): string {
  return count < 2 ? 'says' : 'say';
}

function inWords(count: number): string {
  return count === 0 ? 'nobody' : sayNumber(count);
}
