/** Geht mit dem Skript der Karte an den Browser. */
export const claimCard = {
  previous: 'Vorige Aussage',
  next: 'Nächste Aussage',
  place: (n: number, of: number) => `${n} von ${of}`,
  close: 'Schließen',
};
