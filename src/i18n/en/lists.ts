import { count } from './count.ts';

export const lists = {
  /** The pages into which a long list is cut. */
  pages: 'Pages of the list',
  page: (n: number) => `Page ${n}`,

  articlesIntro: 'Every explainer, the latest first',
  allArticles: (n: number) => `All ${n} stories`,
  articlesByTopic: 'By topic',
  articlesByMonth: 'By month',
  articlesOf: (month: string) => `Stories of ${month}`,
  topic: 'Topic',
  topicIntro: (articles: number, claims: number) =>
    `${articles === 1 ? '1 story' : `${articles} stories`}, ${count(claims, 'claim')}`,
  topicDescription: (topic: string, counts: string) => `${topic}: ${counts}`,

  claimsIntro: 'Every claim, by how well it is supported',
  figuresIntro: 'Every map, chart, photograph and document of our stories, each with who made it',
  countClaims: (n: number) => count(n, 'claim'),
  claimsOfActor: (n: number) => `${count(n, 'claim')}, as speaker or party`,
  allOfStanding: (n: number, label: string) => `All ${count(n, 'claim')}: ${label}`,
  claimsBy: {
    standing: 'By standing',
    topic: 'By topic',
    actor: 'By speaker or party',
  },
  claimsOf: {
    standing: (name: string) => `Claims: ${name}`,
    topic: (name: string) => `Claims in ${name}`,
    actor: (name: string) => `Claims: ${name}`,
  },

  sourcesIntro: 'Every source, by publisher',
  countSources: (n: number) => count(n, 'source'),
  sourcesByOrigin: 'By where they have it from',
  sourcesFrom: {
    document: 'Documents',
    study: 'Studies',
    data: 'Data sets',
    recording: 'Recordings',
    statement: 'Statements',
    witnessed: 'Saw for themselves',
    named: 'People they name',
    unnamed: 'People they do not name',
    'not-said': 'They do not say',
    unknown: 'Pieces that we have not seen',
    relay: 'Other outlets',
    'passed-on': 'Who passes on whom',
  },
  sourcesOf: (name: string) => `Sources: ${name}`,

  actorsIntro: 'Everybody who is quoted or is a party, by side',
  actorsBySide: 'By side',
};
