import { count } from './text.ts';

export const pages = {
  articles: 'Dossiers',
  actors: 'Qui est qui',
  claims: 'Affirmations',
  sources: 'Sources',
  figures: 'Figures',
  standings: 'Comment nous évaluons',
  about: 'À propos',
  corrections: 'Corrections',
};

export const site = {
  pageTitle: (page: string, name: string) => `${page} · ${name}`,
  what: (name: string) =>
    `${name} explique l’actualité affirmation par affirmation, et remonte pour chacune à ceux qui l’ont dite. La bande sous un titre montre dans quelle mesure ses affirmations sont étayées.`,
  skipToContent: 'Aller au texte',
  navigation: 'Rubriques du site',
  footerNote: 'Les statuts sont calculés d’après ce qui est enregistré, jamais saisis.',
  dataLicence: (words: string) => `Données\u202f: ${words}`,
  problems: (n: number) => `${count(n, 'problème', 'problèmes')} dans le contenu`,

  reportError: 'Signaler une erreur',
  reportSubject: (page: string) => `Erreur sur ${page}`,
  reportBody: (address: string) =>
    `La page\u202f: ${address}\n\nCe qui est faux\u202f:\n\nOù nous pouvons le vérifier\u202f:\n`,

  notFound: 'Il n’y a pas de page ici',
  notFoundHelp:
    'L’adresse est peut-être mal tapée, ou la page a été déplacée. Ces listes mènent à tout ce qui est publié\u202f:',
  nearestPages: 'Vous cherchiez peut-être',

  redirect: {
    title: (name: string, site: string) => `Page déplacée\u202f: ${name} – ${site}`,
    heading: 'Cette page a été déplacée',
    newAddress: 'Ce qui était ici se trouve à une autre adresse\u202f:',
  },
};
