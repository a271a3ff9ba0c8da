export const claim = {
  type: 'Affirmation',
  titleWithStanding: (label: string, sentence: string) => `${label}\u202f: ${sentence}`,
  concerns: 'Parties concernées\u202f:',
  sides: 'Qui dit quoi',
  silent: (names: string, day: string | undefined) =>
    day === undefined
      ? `Aucune déclaration enregistrée ici\u202f: ${names}.`
      : `Aucune déclaration trouvée au ${day}\u202f: ${names}. Le silence n’est pas un démenti.`,
  dividedSide: (side: string, so: string, otherwise: string) =>
    `${side}, camp divisé\u202f: ${so} dans un sens, ${otherwise} dans l’autre.`,
  nobodyOnRecord: 'Aucune déclaration à ce sujet n’est enregistrée ici.',
  origins: 'D’où cela vient',
  noOrigins:
    'Aucun article fondé sur ce qu’un média sait lui-même n’est enregistré ici\u202f: tout repose sur ce qui est dit plus haut.',
  notes: 'Ce qu’il faut en savoir',
  contradicts: 'Ce qui la contredit',
  follows: 'Ce qui découle d’autres affirmations',
  leadsTo: 'Ce qui en découle',
  implies: 'Qui dit ceci dit aussi cela.',
  excludes: 'Qui dit ceci nie cela.',
  history: 'L’évolution de son statut',
  still: (short: string) => `Toujours ${short}`,
  asOf: (day: string) => `État au ${day}.`,
  onDay: (day: string, sentence: string) => `${day}\u202f: ${sentence}`,

  uses: 'Où elle apparaît',
  usedByEvent: (event: string) => `Dans la chronologie\u202f: ${event}`,
  usedByFigure: (title: string) => `Dans la figure\u202f: ${title}`,
  usedByQuestion: (question: string) => `En réponse à une question\u202f: ${question}`,
  usedByList: 'Parmi les ajouts ou les corrections',
};

export const position = {
  verb: {
    so: 'dit que oui',
    otherwise: 'dit que non',
    'in part': 'dit que oui en partie',
    'leaves open': 'ne tranche pas',
    'no comment': 'ne fait pas de commentaire',
    withdrawn: 'revient sur ses propos',
  },
  ofOne: {
    so: 'Dit que oui',
    otherwise: 'Dit que non',
    'in part': 'En partie',
    'leaves open': 'Ne tranche pas',
    'no comment': 'Sans commentaire',
    withdrawn: 'Propos retirés',
  },
  ofSeveral: {
    so: 'Disent que oui',
    otherwise: 'Disent que non',
    'in part': 'En partie',
    'leaves open': 'Ne tranchent pas',
    'no comment': 'Sans commentaire',
    withdrawn: 'Propos retirés',
  },
  onDay: (day: string, says: string) => `${says} (${day})`,
  reportedOn: (day: string, people: string) => `${day}, ${people}`,
  before: (held: string) => `auparavant\u202f: ${held}`,
  changed: (from: string, to: string) => `Changement de position\u202f: ${from}, puis ${to}`,
  through: (speakers: string) => `par la voix de\u202f: ${speakers}`,
  speaksFor: (name: string) => `porte-parole\u202f: ${name}`,
  saidOn: (date: string, unit: 'day' | 'month' | undefined) =>
    unit === undefined ? `dit\u202f: ${date}` : `dit ${unit === 'day' ? 'le' : 'en'} ${date}`,
  citing: (says: string, publishers: string) => `${says}, en citant ${publishers}`,
  followsFrom: { so: 'Découle de', otherwise: 'Découle du démenti de' },
};

export const quotation = {
  quoted: (passage: string) => `«\u202f${passage}\u202f»`,
  ours: (text: string) => `Notre traduction\u202f: ${text}`,
  translated: (language: string) => `traduit, langue d’origine\u202f: ${language}`,
  asReported: (publishers: string) => `selon ${publishers}`,
  asReportedBy: (publisher: string) => `Selon ${publisher}`,
  readAt: (publisher: string) => `À lire chez ${publisher}`,
};

export const retraction = {
  heading: 'Retirés',
  on: (day: string) => `Retrait le ${day}.`,
  onBecause: (day: string, why: string) => `Retrait le ${day}. ${why}`,
  standing: { label: 'Retirée', short: 'retirée' },
  title: (title: string) => `Retrait\u202f: ${title}`,
};
