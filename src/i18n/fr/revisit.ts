/** Va au navigateur avec son script : rien d’autre n’est dans ce fichier. */
export const revisit = {
  day: (written: string) => written.replace(/^1(?=\s)/, '1er'),
  form: (n: number) => (n < 2 ? 0 : 1),
  samples: [1, 2],
  mark: (short: string) => `, ${short}`,
  opposite: (short: string) => `Ces mots disent le contraire (${short}).`,
  sinceLink: (day: string) => `Depuis la création de ce lien (état au ${day})`,
  sinceVisit: (day: string) => `Depuis votre dernière visite (état au ${day})`,
  sameDay: (n: number, day: string) =>
    n < 2 ? `${n} autre changement le ${day}` : `${n} autres changements le ${day}`,
  allChanges: 'Tout ce qui a changé',
  new: 'Nouveau',
  asOf: (day: string) => `Voici l’état d’après ce qui avait été dit jusqu’au ${day}.`,
  leftOut:
    'Le texte est celui d’aujourd’hui\u202f; ce qui repose sur tout ce qui est enregistré est omis.',
  showCurrent: 'Voir l’état actuel',
  later: 'Plus tard',
};
