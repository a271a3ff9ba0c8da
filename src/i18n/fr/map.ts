export const map = {
  list: 'Ce que montre la carte',
  number: (n: number) => `${n}`,
  within: {
    town: (name: string) => name,
    region: (name: string, region: string) =>
      `${name}\u202f: quelque part dans la région ${region}, sans lieu plus précis connu`,
    km: (name: string, km: string) => `${name}\u202f: connu à ${km} km près`,
  },
  areaInWords: (names: string, what: readonly string[]) =>
    what.length ? `${names}\u202f: ${what.join('\u202f; ')}.` : `${names}.`,
  claimInWords: (claim: string, standing: string) => `${claim} (${standing})`,
  was: (title: string, date: string) => (date === '' ? title : `${title}, ${date}`),
  drawn: {
    with: (area: string, country: string) =>
      `Sur la carte, ${area} fait partie de\u202f: ${country}`,
    apart: (area: string) => `Tracé à part\u202f: ${area}`,
    divided: (area: string) => `Tracé avec la division que donnent les contours\u202f: ${area}`,
    notDrawn: (area: string) => `Trop petit pour être tracé\u202f: ${area}`,
  },
  drawnWhy: (how: string, why: string) => `${how}\u202f: ${why}`,
  // Tourné de façon à servir pour un nom ou plusieurs.
  plural: (sentence: string) => sentence,
  coasts: 'Pays et côtes\u202f: Natural Earth',
  ownShapes: (from: string) => `Contours\u202f: ${from}`,
  scale: (km: string) => `${km} km`,
};
