export const map = {
  list: 'Was die Karte zeigt',
  number: (n: number) => `${n}`,
  within: {
    town: (name: string) => name,
    region: (name: string, region: string) =>
      `${name}: irgendwo in ${region}; genauer ist der Ort nicht bekannt`,
    km: (name: string, km: string) => `${name}: auf ${km} km genau bekannt`,
  },
  areaInWords: (names: string, what: readonly string[]) =>
    what.length ? `${names}: ${what.join('; ')}.` : `${names}.`,
  claimInWords: (claim: string, standing: string) => `${claim} (${standing})`,
  was: (title: string, date: string) => (date === '' ? title : `${title}, ${date}`),
  drawn: {
    with: (area: string, country: string) => `${area}: gezeichnet als Teil von ${country}`,
    apart: (area: string) => `${area}: für sich gezeichnet`,
    divided: (area: string) => `${area}: geteilt gezeichnet, wie in den Kartendaten`,
    notDrawn: (area: string) => `${area}: zu klein, um gezeichnet zu werden`,
  },
  drawnWhy: (how: string, why: string) => `${how}: ${why}`,
  // Ohne Verb, das sich nach der Zahl richtet.
  plural: (sentence: string) => sentence,
  coasts: 'Länder und Küsten: Natural Earth',
  ownShapes: (from: string) => `Umrisse: ${from}`,
  scale: (km: string) => `${km} km`,
};
