export const map = {
  list: 'Про що розповідає карта',
  number: (n: number) => `${n}`,
  within: {
    town: (name: string) => name,
    region: (name: string, region: string) =>
      `${name}: десь у межах території «${region}»; точнішого місця не відомо`,
    km: (name: string, km: string) => `${name}: місце відоме з точністю до ${km} км`,
  },
  areaInWords: (names: string, what: readonly string[]) =>
    what.length ? `${names}: ${what.join('; ')}.` : `${names}.`,
  claimInWords: (claim: string, standing: string) => `${claim} (${standing})`,
  was: (title: string, date: string) => (date === '' ? title : `${title}, ${date}`),
  drawn: {
    with: (area: string, country: string) => `${area}: на карті в межах країни ${country}`,
    apart: (area: string) => `${area}: на карті окремо`,
    divided: (area: string) => `${area}: на карті з поділом, як у картографічних даних`,
    notDrawn: (area: string) => `${area}: замалий розмір, щоб показати на карті`,
  },
  drawnWhy: (how: string, why: string) => `${how}: ${why}`,
  // Без дієслова, яке узгоджувалося б із числом.
  plural: (sentence: string) => sentence,
  coasts: 'Країни й узбережжя: Natural Earth',
  ownShapes: (from: string) => `Контури: ${from}`,
  scale: (km: string) => `${km} км`,
};
