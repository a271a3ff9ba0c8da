import { withSentences } from '../standingWords.ts';
import { evidenceWords } from './clauses.ts';

/** `predicate` vient après « l’affirmation est » ou « serait ». */
export const standings = withSentences(
  {
    isolated: {
      label: 'Seuls ses auteurs le disent',
      short: 'seuls ses auteurs le disent',
      predicate: 'soutenue par ses seuls auteurs',
      ofSeveral: (n) =>
        n < 2 ? 'soutenue par ses seuls auteurs' : 'soutenues par leurs seuls auteurs',
      rule: 'Seules des parties concernées le disent\u202f; et deux voix extérieures, ou un document, disent le contraire.',
    },
    upheld: {
      label: 'Étayée, une partie dément',
      short: 'étayée, une partie dément',
      predicate: 'étayée, bien qu’une partie démente',
      ofSeveral: (n) => (n < 2 ? 'étayée malgré un démenti' : 'étayées malgré un démenti'),
      rule: 'Deux voix extérieures le disent, ou un document le montre\u202f; et seules des parties concernées disent le contraire.',
    },
    contested: {
      label: 'Contestée',
      short: 'contestée',
      predicate: 'contestée',
      ofSeveral: (n) => (n < 2 ? 'contestée' : 'contestées'),
      rule: 'Quelqu’un dit que c’est le cas, et quelqu’un dit que non. Des personnes que nul ne nomme ne suffisent pas à contester ce dont toutes les parties conviennent, ce qu’un document montre, ou ce qui est la position de quelqu’un.',
    },
    denied: {
      label: 'Démentie',
      short: 'démentie',
      predicate: 'démentie',
      ofSeveral: (n) => (n < 2 ? 'démentie' : 'démenties'),
      rule: 'Quelqu’un dit que ce n’est pas le cas, et personne n’est enregistré comme disant que oui.',
    },
    agreed: {
      label: 'Toutes les parties en conviennent',
      short: 'toutes les parties en conviennent',
      predicate: 'admise par toutes les parties',
      ofSeveral: (n) =>
        n < 2 ? 'admise par toutes les parties' : 'admises par toutes les parties',
      rule: 'Toutes les parties concernées le disent, et elles sont au moins deux.',
    },
    documented: {
      label: 'Documentée',
      short: 'documentée',
      predicate: 'documentée',
      ofSeveral: (n) => (n < 2 ? 'documentée' : 'documentées'),
      rule: 'Un document qui est la chose même le montre (une loi, un jugement, un accord signé), ou un enregistrement que quelqu’un a vérifié.',
    },
    stated: {
      label: 'Position déclarée',
      short: 'position déclarée',
      predicate: 'une position déclarée',
      ofSeveral: (n) => (n < 2 ? 'position déclarée' : 'positions déclarées'),
      rule: 'C’est la position de quelqu’un, qui le dit lui-même. Ce que d’autres en disent est montré, et ne compte pas.',
    },
    corroborated: {
      label: 'Corroborée',
      short: 'corroborée',
      predicate: 'corroborée',
      ofSeveral: (n) => (n < 2 ? 'corroborée' : 'corroborées'),
      rule: 'Au moins deux voix le disent. Une voix est un camp qui s’exprime publiquement, un article qui nomme ses sources ou a constaté lui-même, une étude ou un jeu de données.',
    },
    'one-side': {
      label: 'Un seul camp le dit',
      short: 'un seul camp le dit',
      predicate: 'fondée sur la parole d’un seul camp',
      ofSeveral: (n) =>
        n < 2 ? 'fondée sur la parole d’un seul camp' : 'fondées sur la parole d’un seul camp',
      rule: 'Une seule voix le dit, et c’est celle d’une partie concernée.',
    },
    single: {
      label: 'Source unique',
      short: 'source unique',
      predicate: 'connue par une source unique',
      ofSeveral: () => 'de source unique',
      rule: 'Une seule voix le dit, et elle n’est à aucune partie concernée.',
    },
    reported: {
      label: 'Rapportée, sans source nommée',
      short: 'rapportée, sans source nommée',
      predicate: 'rapportée sans source nommée',
      ofSeveral: (n) => (n < 2 ? 'rapportée sans source nommée' : 'rapportées sans source nommée'),
      rule: 'On le rapporte, peu importe à combien, sans que personne en réponde nommément\u202f: d’après des personnes que nul ne nomme, ou dans un article qui ne le dit pas, ou que nous n’avons pas vu. Ce sont peut-être les mêmes personnes, ou celles d’un camp\u202f; elles ne sont donc pas une voix.',
    },
    open: {
      label: 'Non tranchée',
      short: 'non tranchée',
      predicate: 'non tranchée',
      ofSeveral: (n) => (n < 2 ? 'non tranchée' : 'non tranchées'),
      rule: 'Personne n’est enregistré comme disant clairement que c’est le cas ou non.',
    },
  },
  evidenceWords,
);
