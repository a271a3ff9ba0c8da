import { count } from './text.ts';

const claimsOf = (n: number) => count(n, 'Aussage', 'Aussagen');
const storiesOf = (n: number) => count(n, 'Beitrag', 'Beiträge');

export const lists = {
  pages: 'Seiten der Liste',
  page: (n: number) => `Seite ${n}`,

  articlesIntro: 'Alle Beiträge, die neuesten zuerst',
  allArticles: (n: number) => (n === 1 ? 'Der eine Beitrag' : `Alle ${n} Beiträge`),
  articlesByTopic: 'Nach Thema',
  articlesByMonth: 'Nach Monat',
  articlesOf: (month: string) => `Beiträge vom ${month}`,
  topic: 'Thema',
  topicIntro: (articles: number, claims: number) => `${storiesOf(articles)}, ${claimsOf(claims)}`,
  topicDescription: (topic: string, counts: string) => `${topic}: ${counts}`,

  claimsIntro: 'Alle Aussagen, danach geordnet, wie gut sie belegt sind',
  figuresIntro:
    'Alle Karten, Diagramme, Fotos und Dokumente unserer Beiträge, mit Angabe, von wem sie sind',
  countClaims: claimsOf,
  claimsOfActor: (n: number) => `${claimsOf(n)}, geäußert oder beteiligt`,
  allOfStanding: (n: number, label: string) =>
    n === 1 ? `Die eine Aussage: ${label}` : `Alle ${n} Aussagen: ${label}`,
  claimsBy: {
    standing: 'Nach Einstufung',
    topic: 'Nach Thema',
    actor: 'Nach Sprechern oder Beteiligten',
  },
  claimsOf: {
    standing: (name: string) => `Aussagen: ${name}`,
    topic: (name: string) => `Aussagen zum Thema ${name}`,
    actor: (name: string) => `Aussagen: ${name}`,
  },

  sourcesIntro: 'Alle Quellen, nach Herausgebern',
  countSources: (n: number) => count(n, 'Quelle', 'Quellen'),
  sourcesByOrigin: 'Danach, woher sie es haben',
  sourcesFrom: {
    document: 'Dokumente',
    study: 'Studien',
    data: 'Datensätze',
    recording: 'Aufnahmen',
    statement: 'Äußerungen',
    witnessed: 'Selbst gesehen',
    named: 'Leute, die sie nennen',
    unnamed: 'Leute, die sie nicht nennen',
    'not-said': 'Sagen es nicht',
    unknown: 'Beiträge, die wir nicht gesehen haben',
    relay: 'Andere Medien',
    'passed-on': 'Wer wen weitergibt',
  },
  sourcesOf: (name: string) => `Quellen: ${name}`,

  actorsIntro: 'Alle, die zitiert werden oder beteiligt sind, nach Seiten',
  actorsBySide: 'Nach Seite',
};
