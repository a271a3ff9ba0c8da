import type { ClauseOf, EvidenceWords } from '../evidenceClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, joinPlain, sayNumber, sentence } from './text.ts';

const that = { so: 'que c’est le cas', otherwise: 'que ce n’est pas le cas' };
const follows = { so: 'ce dont elle découle', otherwise: 'ce dont le contraire découle' };

/** Comment un statut est atteint, proposition par proposition. */
export const evidenceWords: EvidenceWords = {
  together: ', et ',
  apart: '\u202f; ',
  sentence,
  fixed: {
    'nobody outside says so': 'personne, hors des parties concernées, ne dit ici que c’est le cas',
    'nobody outside says otherwise':
      'personne, hors des parties concernées, ne dit ici que ce n’est pas le cas',
    'nobody says so': 'personne n’est enregistré comme disant que c’est le cas',
    'nobody on record': 'personne n’en répond nommément',
    'nobody outright': 'personne n’est enregistré comme disant clairement que c’est le cas ou non',
    'own position': 'c’est sa propre position',
    'others do not count': 'ce que d’autres en disent ne compte pas',
    'one voice': 'cela compte pour une seule voix',
    'no second voice': 'aucune deuxième voix n’est enregistrée',
  },
  varied: {
    speakers: ({ who, says, accountOf, more }) =>
      accountOf === undefined
        ? `${joinNamed(who)} ${more ? 'disent' : 'dit'} publiquement ${that[says]}`
        : `selon ${accountOf}, ${joinNamed(who)} ${more ? 'disent' : 'dit'} ${that[says]}`,
    parties: ({ count, who }) =>
      `${count === 2 ? 'les deux' : `les ${sayNumber(count)}`} parties concernées disent que c’est le cas\u202f: ${joinNamed(who)}`,
    documents: ({ which, says }) =>
      `${joinNamed(which)} ${which.length > 1 ? 'montrent' : 'montre'} ${that[says]}`,
    origins,
    derived({ who, says, more, since, otherwise }) {
      const shows = who[0]?.is === 'document';
      const verb = shows ? (more ? 'montrent' : 'montre') : more ? 'disent' : 'dit';
      return `${joinNamed(who)} ${verb} que l’affirmation «\u202f${withoutStop(since)}\u202f» est ${otherwise ? 'fausse' : 'exacte'}, ${follows[says]}`;
    },
    'in part': ({ who, more, part }) =>
      `${joinNamed(who)} ${more ? 'disent' : 'dit'} que c’est en partie le cas${part === undefined ? '' : `\u202f: ${part}`}`,
    balance: ({ so, otherwise, aside }) =>
      `${aside ? 'hors documents, ' : ''}${sayNumber(so)} voix pour, ${sayNumber(otherwise)} contre`,
    'leaves open': ({ who, more }) => `${joinNamed(who)} ne ${more ? 'tranchent' : 'tranche'} pas`,
    'no comment': ({ who, more }) =>
      `${joinNamed(who)} ne ${more ? 'font' : 'fait'} pas de commentaire`,
    withdrawn: ({ who, more }) =>
      `${joinNamed(who)} ${more ? 'reviennent' : 'revient'} sur des propos antérieurs`,
  },
};

type Origins = ClauseOf<'origins'>;

const works = {
  study: ['une étude', 'études', 'conclut', 'concluent'],
  data: ['un jeu de données', 'jeux de données', 'montre', 'montrent'],
  unverified: [
    'un enregistrement non vérifié',
    'enregistrements non vérifiés',
    'semble montrer',
    'semblent montrer',
  ],
} as const;

function origins(clause: Origins): string {
  const { basis, count, publishers, says, quoted, unreviewed, apart } = clause;
  const more = count > 1;
  const link = apart ? ' (nous ne leur connaissons aucun lien)' : '';
  if (basis === 'study' || basis === 'data' || basis === 'unverified') {
    const [one, several, verb, verbs] = works[basis];
    const name = more ? `${sayNumber(count)} ${several}` : one;
    const from = publishers.length > 3 ? '' : ` (${joinPlain(publishers)})`;
    return `${name}${from}${unreviewed ? ', sans évaluation par les pairs,' : ''} ${more ? verbs : verb} ${that[says]}${link}`;
  }
  const who = count > 3 ? `${sayNumber(count)} médias` : joinPlain(publishers);
  return `${who} ${more ? 'rapportent' : 'rapporte'}${quoted ? ', en citant des personnes nommées ici,' : how(basis, more)} ${that[says]}${link}`;
}

function how(basis: Origins['basis'], more: boolean): string {
  switch (basis) {
    case 'witnessed':
      return ', pour l’avoir constaté sur place,';
    case 'named':
      return more ? ', chacun avec une source nommée,' : ', avec une source nommée,';
    case 'unnamed':
      return ', sans nommer de source,';
    case 'not said':
      return ', sans dire de qui,';
    default:
      return more
        ? ', dans des articles que nous n’avons pas vus nous-mêmes,'
        : ', dans un article que nous n’avons pas vu nous-mêmes,';
  }
}
