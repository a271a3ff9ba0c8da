import { claimForms, count, plural, sourceForms, storyForms } from './text.ts';

const claimsOf = (n: number) => count(n, claimForms);

export const lists = {
  pages: 'Сторінки списку',
  page: (n: number) => `Сторінка ${n}`,

  articlesIntro: 'Усі матеріали, спершу найновіші',
  allArticles: (n: number) => `Усього ${count(n, storyForms)}`,
  articlesByTopic: 'За темою',
  articlesByMonth: 'За місяцем',
  articlesOf: (month: string) => `Матеріали: ${month}`,
  topic: 'Тема',
  topicIntro: (articles: number, claims: number) =>
    `${count(articles, storyForms)}, ${claimsOf(claims)}`,
  topicDescription: (topic: string, counts: string) => `${topic}: ${counts}`,

  claimsIntro: 'Усі твердження за тим, наскільки вони підтверджені',
  figuresIntro:
    'Усі карти, графіки, фотографії та документи наших матеріалів, кожен із зазначенням автора',
  countClaims: claimsOf,
  claimsOfActor: (n: number) => `${claimsOf(n)}, від мовця чи учасника`,
  allOfStanding: (n: number, label: string) => `Усього ${n} ${plural(n, claimForms)}: ${label}`,
  claimsBy: {
    standing: 'За оцінкою',
    topic: 'За темою',
    actor: 'За мовцем чи учасником',
  },
  claimsOf: {
    standing: (name: string) => `Твердження: ${name}`,
    topic: (name: string) => `Твердження на тему: ${name}`,
    actor: (name: string) => `Твердження: ${name}`,
  },

  sourcesIntro: 'Усі джерела за видавцями',
  countSources: (n: number) => count(n, sourceForms),
  sourcesByOrigin: 'За тим, звідки вони це мають',
  sourcesFrom: {
    document: 'Документи',
    study: 'Дослідження',
    data: 'Набори даних',
    recording: 'Записи',
    statement: 'Заяви',
    witnessed: 'Очевидці',
    named: 'Названі люди',
    unnamed: 'Неназвані люди',
    'not-said': 'Не кажуть',
    unknown: 'Публікації, яких ми не бачили',
    relay: 'Інші медіа',
    'passed-on': 'Хто кого переказує',
  },
  sourcesOf: (name: string) => `Джерела: ${name}`,

  actorsIntro: 'Усі, кого цитують або кого це стосується, за сторонами',
  actorsBySide: 'За стороною',
};
