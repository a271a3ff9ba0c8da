import { capital } from '../plainSentence.ts';
import { count, joinNames } from './text.ts';

const claimsOf = (n: number) => count(n, 'affirmation', 'affirmations');

export const article = {
  type: 'Décryptage',
  by: (name: string) => `Par ${name}`,
  reviewedBy: (name: string) => `Relu avant publication par ${name}`,
  updated: (day: string) => `Mis à jour le ${day}`,
  minutesToRead: (n: number) => `${count(n, 'minute', 'minutes')} de lecture`,
  claimsAndContested: (claims: number, contested: number) =>
    contested === 0
      ? claimsOf(claims)
      : `${claimsOf(claims)}, dont ${count(contested, 'contestée', 'contestées')}`,
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count: n }) => `${n} ${label}`).join(', '),
  recordOf: (day: string) => `État au ${day}`,
  recordEnds: (day: string) => `Rien n’est enregistré sur ce sujet depuis le ${day}`,

  evidence: 'Dans quelle mesure chaque affirmation est étayée',
  evidenceOf: (claims: number) =>
    claims === 1
      ? 'Dans quelle mesure son unique affirmation est-elle étayée\u202f?'
      : `Dans quelle mesure ses ${claims} affirmations sont-elles étayées\u202f?`,
  inBrief: 'En bref',
  onThisPage: 'Sur cette page',
  facts: 'Tous les faits de ce dossier',
  claimsHere: (claims: number, contested: number) =>
    contested === 0
      ? `${claimsOf(claims)} ici`
      : `${claimsOf(claims)} ici, ${claims === 1 ? 'contestée' : `dont ${count(contested, 'contestée', 'contestées')}`}`,
  moreClaimsHere: (claims: number) =>
    count(claims, 'autre affirmation ici', 'autres affirmations ici'),
  namedHere: (actors: number, sources: number) =>
    [
      ...(actors > 0 ? [count(actors, 'acteur cité ici', 'acteurs cités ici')] : []),
      ...(sources > 0 ? [count(sources, 'source', 'sources')] : []),
    ].join(', '),
  who: 'Qui',
  from: 'Sources\u202f:',
  whoSaid: (
    people: { names: string[]; date: string; note?: string; source?: string }[],
    others: number,
  ) =>
    capital(
      [
        ...people.map(
          ({ names, date, note, source }) =>
            `${joinNames(names.map((name) => ({ name })))}, ${date}${note === undefined ? '' : `\u202f: ${note}`}${source === undefined ? '' : ` (${source})`}`,
        ),
        ...(others > 0 ? [count(others, 'autre', 'autres')] : []),
      ].join('\u202f; '),
    ),
  readClaim: 'Tout ce qui est enregistré sur cette affirmation',
  otherClaims: 'Les autres affirmations',
  actors: 'Personnes et gouvernements',

  timeline: 'Comment on en est arrivé là',
  growth: 'Comment nos connaissances ont grandi',
  days: (n: number) => count(n, 'jour', 'jours'),
  whoSaysWhat: 'Qui dit quoi',
  questions: 'Encore sans réponse',
  additions: 'Ce qui a été ajouté',
  references: 'Références',
  related: 'Dossiers qui partagent ces affirmations',
  sharedClaims: (n: number) => count(n, 'affirmation commune', 'affirmations communes'),
  more: 'Autres dossiers',
  topics: 'Thèmes',
  storiesAndClaims: (stories: number, claims: number) =>
    [count(stories, 'dossier', 'dossiers'), ...(claims > 0 ? [claimsOf(claims)] : [])].join(', '),
  recentChanges: 'Ce qui a bougé',

  notYetRecorded: {
    label: 'Pas encore enregistrée ici',
    short: 'pas encore enregistrée ici',
    ofSeveral: (n: number) => (n < 2 ? 'pas encore enregistrée' : 'pas encore enregistrées'),
  },
};

export const prose = {
  standingMark: (short: string) => ` (${short})`,
  nameOfLink: (name: string) => `\u202f: ${name}`,
  table: (n: number) => `Tableau ${n}`,
  footnotes: 'Notes',
  whatIs: (term: string) => `Ce que veut dire « ${term} »`,
  backToText: (note: number, mention: number) =>
    `Retour au texte, note ${note + 1}${mention > 1 ? `, mention ${mention}` : ''}`,
};

export const positionTable = {
  claim: 'Affirmation',
  so: 'Disent que oui',
  otherwise: 'Disent que non',
  else: 'En partie, ou sans trancher',
  silent: 'Sans déclaration enregistrée',
  reports: (n: number) => count(n, 'article', 'articles'),
  note: (day: string) =>
    `Ce sur quoi les camps ou les articles divergent, sur quoi plus d’un camp s’est exprimé, ou qui a évolué. État au ${day}. Ne rien dire n’est pas démentir.`,
};

export const questions = {
  answered: (day: string) => `Réponse le ${day}`,
  answeredOnes: 'Avec réponse',
  soFar: 'À ce stade',
  open: 'Aucune réponse n’est encore enregistrée',
};
