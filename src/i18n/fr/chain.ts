import type { Source } from '../../core/model/model.ts';
import type { AccountsInChain } from '../en/chain.ts';
import { capital } from '../plainSentence.ts';
import { count, joinNames } from './text.ts';

const kinds: { readonly [K in Source['kind']]: string } = {
  report: 'Cet article',
  statement: 'Cette déclaration',
  document: 'Ce document',
  study: 'Cette étude',
  data: 'Ce jeu de données',
  recording: 'Cet enregistrement',
};

const feminine: ReadonlySet<Source['kind']> = new Set(['statement', 'study']);

export const chain = {
  origin: 'Origine',
  reportedBy: 'Publié par',
  passedOnBy: 'Repris par',
  passedOnFurther: 'puis par',
  whatItPassesOn: 'Ce qui est repris',
  thisSource: (kind: Source['kind']) => kinds[kind],

  verb: { otherwise: 'dit que non', 'in part': 'dit que oui en partie' },

  first: 'le plus ancien connu',
  firstSays: (publisher: string) => `premier, selon ${publisher}`,
  firstByItself: 'premier, selon ses propres dires',
  firstReported: (name: string, day: string) =>
    `L’article le plus ancien que nous connaissions\u202f: ${name}, ${day}.`,
  firstReportedSays: (name: string, publisher: string) =>
    `Selon ${publisher}, ${name} l’a publié en premier.`,
  firstReportedItself: (name: string) => `${capital(name)} dit l’avoir publié en premier.`,
  outlets: (n: number) => `${n} médias`,
  earliest: (names: string, _n: number, day: string | undefined) =>
    `Les articles les plus anciens que nous connaissions\u202f: ${names}${day === undefined ? '' : `, tous du ${day}`}.`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'En pointillé\u202f: personne n’en répond nommément.'
      : 'En pointillé\u202f: personne n’en répond nommément. Ce sont peut-être les mêmes personnes, elles ne comptent donc pas pour une voix.',

  sentence(groups: AccountsInChain[], speakers: readonly { name: string; plural?: boolean }[]) {
    const onlySo = groups.length === 1 && groups[0]?.says === 'so';
    const clauses = groups.map((group) => accounts(group, onlySo));
    if (speakers.length > 0) {
      const more = speakers.length > 1 || speakers[0]?.plural === true;
      clauses.push(`en outre, ${joinNames(speakers)} ${more ? 'disent' : 'dit'} que oui`);
    }
    return `${clauses.join('\u202f; ')}.`;
  },

  sourceSentence(kind: Source['kind'], passesOn: number, passedOnBy: number): string {
    const on = [
      ...(passesOn > 0 ? [`reprend ${others(passesOn)}`] : []),
      ...(passedOnBy > 0
        ? [`est ${feminine.has(kind) ? 'reprise' : 'repris'} par ${others(passedOnBy)}`]
        : []),
    ];
    return `${kinds[kind]} ${on.join(' et ')}.`;
  },
  passesOn: 'reprend',
  drawing: 'La même chose en dessin',
};

function others(n: number): string {
  return count(n, 'autre source', 'autres sources');
}

function accounts(group: AccountsInChain, onlySo: boolean): string {
  const { says, documents, reports, origins, onRecord } = group;
  const counted = [
    ...(documents > 0 ? [count(documents, 'document', 'documents')] : []),
    ...(reports > 0 ? [count(reports, 'article', 'articles')] : []),
  ].join(' et ');
  const all = documents + reports;
  const from = all === 1 ? '' : ` pour ${count(origins, 'origine', 'origines')}`;
  const what = {
    so: 'disant que oui',
    otherwise: 'disant que non',
    'in part': 'disant que oui en partie',
  }[says];
  return `${counted}${from}${onlySo ? '' : ` ${what}`}, ${named(onRecord, origins)}`;
}

function named(on: number, of: number): string {
  const source = 'avec une source que nous pouvons nommer';
  if (of === 1) return on === 1 ? source : 'sans source que nous puissions nommer';
  if (on === 0) return `${of === 2 ? 'ni l’une ni l’autre' : 'aucune'} ${source}`;
  if (on === of) return `${of === 2 ? 'les deux' : 'toutes'} ${source}`;
  return `dont ${on} ${source}`;
}
