export const translation = {
  changedOn: (day: string) =>
    `L’original a été modifié le ${day}. Ce passage suit l’ancienne version.`,
  changed: 'L’original a été modifié depuis cette traduction.',
  removed: 'L’original ne dit plus cela.',
  added: 'L’original en dit ici davantage, qui n’est pas encore traduit.',
};

export const plainEdition = {
  changedOn: (day: string) =>
    `Le dossier a été modifié le ${day}. Ce passage suit l’ancienne version.`,
  changed: 'Le dossier a été modifié depuis que ceci a été écrit.',
  removed: 'Le dossier ne dit plus cela.',
  added: 'Le dossier en dit ici davantage, qui n’est pas encore écrit en langage clair.',
};
