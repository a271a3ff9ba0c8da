/** Va au navigateur avec le script de la fiche. */
export const claimCard = {
  previous: 'Affirmation précédente',
  next: 'Affirmation suivante',
  place: (n: number, of: number) => `${n} sur ${of}`,
  close: 'Fermer',
};
