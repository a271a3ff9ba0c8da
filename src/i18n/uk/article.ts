import { capital } from '../plainSentence.ts';
import {
  claimForms,
  count,
  joinNames,
  plural,
  reportForms,
  sourceForms,
  storyForms,
  type Forms,
} from './text.ts';

const contestedForms: Forms = ['спірне', 'спірні', 'спірних'];
const claimsOf = (n: number) => count(n, claimForms);

export const article = {
  type: 'Роз’яснення',
  by: (name: string) => `Автор: ${name}`,
  reviewedBy: (name: string) => `Перед публікацією прочитано: ${name}`,
  updated: (day: string) => `Оновлено ${day}`,
  minutesToRead: (n: number) => `${count(n, ['хвилина', 'хвилини', 'хвилин'])} читання`,
  claimsAndContested: (claims: number, contested: number) =>
    contested === 0 ? claimsOf(claims) : `${claimsOf(claims)}, ${count(contested, contestedForms)}`,
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count: n }) => `${n} ${label}`).join(', '),
  recordOf: (day: string) => `Станом на ${day}`,
  recordEnds: (day: string) => `Записи в цій історії закінчуються: ${day}`,

  evidence: 'Наскільки підтверджене кожне твердження',
  evidenceOf: (claims: number) =>
    claims === 1
      ? 'Наскільки підтверджене єдине твердження?'
      : `Наскільки підтверджені ${claimsOf(claims)}?`,
  inBrief: 'Коротко',
  onThisPage: 'На цій сторінці',
  facts: 'Усі факти цього матеріалу',
  claimsHere: (claims: number, contested: number) =>
    contested === 0
      ? `Тут ${claimsOf(claims)}`
      : `Тут ${claimsOf(claims)}, ${claims === 1 ? 'спірне' : count(contested, contestedForms)}`,
  moreClaimsHere: (claims: number) => `Тут ще ${claimsOf(claims)}`,
  namedHere: (actors: number, sources: number) =>
    [
      ...(actors > 0
        ? [`названо ${count(actors, ['особу чи сторону', 'особи чи сторони', 'осіб чи сторін'])}`]
        : []),
      ...(sources > 0 ? [count(sources, sourceForms)] : []),
    ].join(', '),
  who: 'Хто',
  from: 'Звідки',
  whoSaid: (
    people: { names: string[]; date: string; note?: string; source?: string }[],
    others: number,
  ) =>
    capital(
      [
        ...people.map(
          ({ names, date, note, source }) =>
            `${joinNames(names.map((name) => ({ name })))}, ${date}${note === undefined ? '' : `: ${note}`}${source === undefined ? '' : ` (${source})`}`,
        ),
        ...(others > 0 ? [`і ще ${others}`] : []),
      ].join('; '),
    ),
  readClaim: 'Усе, що записано про це твердження',
  otherClaims: 'Інші твердження',
  actors: 'Люди й уряди',

  timeline: 'Як до цього дійшло',
  growth: 'Як зростали наші знання',
  days: (n: number) => count(n, ['день', 'дні', 'днів']),
  whoSaysWhat: 'Хто що каже',
  questions: 'Ще без відповіді',
  additions: 'Що додано',
  references: 'Посилання',
  related: 'Матеріали з тими самими твердженнями',
  sharedClaims: (n: number) =>
    `${n} ${plural(n, ['спільне твердження', 'спільні твердження', 'спільних тверджень'])}`,
  more: 'Інші матеріали',
  topics: 'Теми',
  storiesAndClaims: (stories: number, claims: number) =>
    [count(stories, storyForms), ...(claims > 0 ? [claimsOf(claims)] : [])].join(', '),
  recentChanges: 'Що змінилося',

  notYetRecorded: {
    label: 'Ще не записане тут',
    short: 'ще не записане тут',
    ofSeveral: (n: number) => plural(n, ['ще не записане', 'ще не записані', 'ще не записаних']),
  },
};

export const prose = {
  standingMark: (short: string) => ` (${short})`,
  nameOfLink: (name: string) => `: ${name}`,
  table: (n: number) => `Таблиця ${n}`,
  footnotes: 'Примітки',
  whatIs: (term: string) => `Що означає «${term}»`,
  backToText: (note: number, mention: number) =>
    `Назад до тексту, примітка ${note + 1}${mention > 1 ? `, згадка ${mention}` : ''}`,
};

export const positionTable = {
  claim: 'Твердження',
  so: 'Кажуть, що так',
  otherwise: 'Кажуть, що ні',
  else: 'Частково або без відповіді',
  silent: 'Заяв тут немає',
  reports: (n: number) => count(n, reportForms),
  note: (day: string) =>
    `Твердження, щодо яких сторони чи повідомлення розходяться, щодо яких висловилася більш ніж одна сторона або щодо яких хтось змінив позицію. Станом на ${day}. Промовчати – не означає заперечити.`,
};

export const questions = {
  answered: (day: string) => `Відповідь є з ${day}`,
  answeredOnes: 'З відповіддю',
  soFar: 'Наразі',
  open: 'Відповіді ще не записано',
};
