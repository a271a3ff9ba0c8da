import { count, plural, type Forms } from './text.ts';

const accountForms: Forms = ['свідчення', 'свідчення', 'свідчень'];

export const figures = {
  saying: {
    so: (n: number) => `${n} ${plural(n, ['каже', 'кажуть', 'кажуть'])}, що так`,
    otherwise: (n: number) => `${n} ${plural(n, ['каже', 'кажуть', 'кажуть'])}, що ні`,
  },
  stepsOnDay: (day: string, so: number, otherwise: number, short: string) =>
    `${day}: ${[
      [
        ...(so > 0 ? [`${count(so, accountForms)} за`] : []),
        ...(otherwise > 0 ? [`${count(otherwise, accountForms)} проти`] : []),
      ].join(' і '),
      short,
    ]
      .filter((words) => words !== '')
      .join('; ')}.`,

  contestedHour: 'Спірна година',
  accountsOnOneScale: (n: number, day: string, place: string) =>
    `${count(n, accountForms)} про час на одній шкалі: ${day} (${place}).`,
  dayBegins: (clock: string, place: string, day: string, otherPlace: string) =>
    `${clock} (${place}) – це початок ${day} (${otherPlace}).`,
  noTimeFits: 'Жоден час не узгоджується з усіма цими свідченнями.',
  kindsOfMark: {
    hour: 'годину вказано',
    span: 'вказано початок і кінець',
    within: 'годину не вказано: десь у цих межах',
  },
  hatched: 'Штрихування: годину не вказано.',
  howToRead: 'Як це читати',

  disputed: 'свідчення розходяться',
  dateAndTitle: (date: string, title: string) => `${date}: ${title}`,
  andWithout: (name: string, n: number, unit: 'day' | 'month' | 'year') =>
    `${name}: ${n} ${{ day: 'без години', month: 'без дня', year: 'без місяця' }[unit]}`,
};
