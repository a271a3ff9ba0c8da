import { count } from './text.ts';

const claimsOf = (n: number) => count(n, 'affirmation', 'affirmations');
const storiesOf = (n: number) => count(n, 'dossier', 'dossiers');

export const lists = {
  pages: 'Pages de la liste',
  page: (n: number) => `Page ${n}`,

  articlesIntro: 'Tous les dossiers, du plus récent au plus ancien',
  allArticles: (n: number) => (n < 2 ? 'L’unique dossier' : `Les ${n} dossiers`),
  articlesByTopic: 'Par thème',
  articlesByMonth: 'Par mois',
  articlesOf: (month: string) => `Dossiers\u202f: ${month}`,
  topic: 'Thème',
  topicIntro: (articles: number, claims: number) => `${storiesOf(articles)}, ${claimsOf(claims)}`,
  topicDescription: (topic: string, counts: string) => `${topic}\u202f: ${counts}`,

  claimsIntro: 'Toutes les affirmations, selon qu’elles sont bien étayées ou non',
  figuresIntro:
    'Toutes les cartes, tous les graphiques, photos et documents de nos articles, avec leur auteur',
  countClaims: claimsOf,
  claimsOfActor: (n: number) => `${claimsOf(n)}, comme locuteur ou partie concernée`,
  allOfStanding: (n: number, label: string) =>
    n < 2 ? `L’unique affirmation\u202f: ${label}` : `Les ${n} affirmations\u202f: ${label}`,
  claimsBy: {
    standing: 'Par statut',
    topic: 'Par thème',
    actor: 'Par locuteur ou partie concernée',
  },
  claimsOf: {
    standing: (name: string) => `Affirmations\u202f: ${name}`,
    topic: (name: string) => `Affirmations, thème\u202f: ${name}`,
    actor: (name: string) => `Affirmations\u202f: ${name}`,
  },

  sourcesIntro: 'Toutes les sources, par éditeur',
  countSources: (n: number) => count(n, 'source', 'sources'),
  sourcesByOrigin: 'Par provenance',
  sourcesFrom: {
    document: 'Documents',
    study: 'Études',
    data: 'Jeux de données',
    recording: 'Enregistrements',
    statement: 'Déclarations',
    witnessed: 'Constaté sur place',
    named: 'Personnes nommées',
    unnamed: 'Personnes non nommées',
    'not-said': 'Provenance non dite',
    unknown: 'Articles que nous n’avons pas vus',
    relay: 'Autres médias',
    'passed-on': 'Qui reprend qui',
  },
  sourcesOf: (name: string) => `Sources\u202f: ${name}`,

  actorsIntro: 'Tous ceux qui sont cités ou concernés, par camp',
  actorsBySide: 'Par camp',
};
