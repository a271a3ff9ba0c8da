/** The words beside a map. */
export const map = {
  list: 'What the map tells of',
  /** The numbers of a list stand on the map where a name finds no room. */
  number: (n: number) => `${n}`,
  within: {
    town: (name: string) => name,
    region: (name: string, region: string) =>
      `${name}: somewhere in ${region}; no nearer place is known`,
    km: (name: string, km: string) => `${name}: known to ${km} km`,
  },
  /** "Donetsk and Luhansk: Putin wants Donetsk and Luhansk (reported, unnamed)." */
  areaInWords: (names: string, what: readonly string[]) =>
    what.length ? `${names}: ${what.join('; ')}.` : `${names}.`,
  claimInWords: (claim: string, standing: string) => `${claim} (${standing})`,
  was: (title: string, date: string) => (date === '' ? title : `${title}, ${date}`),
  drawn: {
    with: (area: string, country: string) => `${area} is drawn as part of ${country}`,
    apart: (area: string) => `${area} is drawn by itself`,
    divided: (area: string) => `${area} is drawn divided, as the shapes have it`,
    notDrawn: (area: string) => `${area} is too small to be drawn`,
  },
  drawnWhy: (how: string, why: string) => `${how}: ${why}`,
  plural: (sentence: string) => sentence.replace(' is ', ' are '),
  coasts: 'Countries and coasts: Natural Earth',
  ownShapes: (from: string) => `Shapes: ${from}`,
  scale: (km: string) => `${km} km`,
};
