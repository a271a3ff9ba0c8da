export const versions = {
  title: 'Comment ce texte a changé',
  titleOf: (article: string) => `${article}: comment le texte a changé`,
  intro:
    'Chaque texte que nous avons publié ici, du plus récent au plus ancien, avec les mots ajoutés et retirés',
  missing: (day: string) => `Du texte antérieur au ${day}, nous ne gardons aucune version.`,
  now: 'Le texte actuel',
  withheld: (why: string) => `Les mots de cette version ne sont pas montrés : ${why}`,
  kinds: {
    first: 'La première version que nous gardons',
    noted: 'Avec un ajout ou une correction',
    small: 'Aucun ajout ni correction n’a été signalé',
  },
  text: 'Le texte entier',
  digest: 'SHA-256',
  from: 'De',
  to: 'À',
  compare: 'Comparer',
  same: 'Les deux sont identiques.',
  failed: 'Les textes n’ont pas pu être chargés.',
};
