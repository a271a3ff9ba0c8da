/** Va au navigateur avec son script : rien d’autre n’est dans ce fichier. */
export const search = {
  title: 'Recherche',
  intro: 'Dossiers, affirmations, sources, et tous ceux qui se sont exprimés publiquement',
  field: 'Que cherchez-vous\u202f?',
  button: 'Chercher',
  byStanding: 'Affirmations par statut',
  anyStanding: 'Tout',
  article: 'Dossier',
  lists: 'Ces listes mènent à tout ce qui est publié.',
  searching: 'Recherche en cours…',
  results: (count: string, plural: Intl.LDMLPluralRule) =>
    `${count} ${plural === 'one' ? 'résultat' : 'résultats'}`,
  noResults: 'Rien n’a été trouvé. Essayez avec moins de mots, ou d’autres.',
  showMore: 'Afficher plus',
  failed:
    'La recherche n’a pas pu être chargée. Les listes ci-dessous mènent à tout ce qui est publié.',
};
