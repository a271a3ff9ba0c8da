import type { ObjectionCounts } from '../en/changes.ts';
import { count } from './text.ts';

const sourcesOf = (n: number) => count(n, 'source', 'sources');

export const changes = {
  title: 'Ce qui a changé',
  heads: {
    entered: 'Nouvelle affirmation',
    correction: 'Corrigé',
    update: 'Ajouté',
    retraction: 'Retiré',
    answer: 'Réponse',
    words: 'Nouvelle vérification',
  },
  changedTo: 'puis',

  standing: (claim: string, from: string, to: string) => `${claim}\u202f: ${from}, puis ${to}`,
  entered: (claim: string, standing: string) =>
    `Nouvelle affirmation\u202f: ${claim} (${standing})`,
  position: (actor: string, claim: string) => `${actor} a changé de position\u202f: ${claim}`,
  articleRetracted: 'Ce dossier est retiré',
  added: (what: string) => `Ajouté\u202f: ${what}`,
  corrected: (what: string) => `Correction\u202f: ${what}`,
  correctedFrom: (was: string, now: string) =>
    `On lisait\u202f: ${was} On lit désormais\u202f: ${now}`,
  answered: (question: string) => `Réponse à\u202f: ${question}`,
  words: {
    there: (source: string) => `Des mots cités se trouvent de nouveau sur la page\u202f: ${source}`,
    changed: (source: string) => `Des mots cités figurent autrement sur la page\u202f: ${source}`,
    gone: (source: string) => `Des mots cités ne se trouvent plus sur la page\u202f: ${source}`,
  },
  source: (name: string) => `Nouvelle source\u202f: ${name}`,

  published: (claims: number, sources: number) =>
    `Publié avec ${[
      claims > 0 && count(claims, 'affirmation', 'affirmations'),
      sources > 0 && sourcesOf(sources),
    ]
      .filter((part) => part !== false)
      .join(' et ')}`,
  moreOnDay: (n: number) => count(n, 'autre changement', 'autres changements'),
  enteredOnDay: (n: number) =>
    n === 1 ? 'Une nouvelle affirmation' : `${n} nouvelles affirmations`,
  sourcesOnDay: (n: number) => (n === 1 ? 'Une nouvelle source' : `${n} nouvelles sources`),

  counted: {
    standing: (from: string, to: string) => [
      `1 affirmation a changé de statut\u202f: ${from}, puis ${to}`,
      `# affirmations ont changé de statut\u202f: ${from}, puis ${to}`,
    ],
    entered: ['1 nouvelle affirmation', '# nouvelles affirmations'],
    position: ['1 position a changé', '# positions ont changé'],
    retraction: ['1 retrait', '# retraits'],
    correction: ['1 correction', '# corrections'],
    update: ['1 ajout', '# ajouts'],
    answer: ['1 question avec réponse', '# questions avec réponse'],
    words: ['1 constat sur des mots cités', '# constats sur des mots cités'],
    source: ['1 nouvelle source', '# nouvelles sources'],
  },
};

export const corrections = {
  intro: 'Tout ce que nous avons corrigé, du plus récent au plus ancien',
  policy:
    'Quand quelque chose est faux ici, nous le changeons et nous le disons\u202f: ce qu’on lisait, ce qu’on lit désormais, et depuis quel jour. Une correction reste sur la page qu’elle concerne et dans cette liste. Quand un dossier ou une affirmation ne tient pas dans son ensemble, il est retiré\u202f: sa page reste, et dit pourquoi. Un statut n’est jamais corrigé à la main. Il découle de ce qui est enregistré, et c’est cela que nous corrigeons.',
  howToReport:
    'Pour nous signaler une erreur, suivez «\u202fSignaler une erreur\u202f» au bas de la page concernée.',
  none: 'Rien n’a été corrigé jusqu’ici.',
  was: 'On lisait',
  now: 'On lit désormais',
};

export const objections = {
  title: 'Objections',
  objection: 'Objection',
  answer: 'Notre réponse',
  from: (name: string) => `De ${name}`,
  became: {
    correction: 'Elle a conduit à un rectificatif.',
    nothing: 'Rien n’a été changé.',
    open: 'Elle est encore ouverte.',
  },
  inYear: (year: string, { all, corrected, unchanged, open }: ObjectionCounts) =>
    `${year}\u202f: ${all} ${all === 1 ? 'objection' : 'objections'}\u202f; suivies d’un rectificatif\u202f: ${corrected}, sans changement\u202f: ${unchanged}, encore ouvertes\u202f: ${open}`,
};
