/** How widely a place is known: a town, a region, or a number of kilometres around a point. */
export type Within = 'town' | 'region' | { km: number };

/** Reads `town`, `region`, `5 km`. */
export function parseWithin(text: string): Within | undefined {
  if (text === 'town' || text === 'region') return text;
  const km = /^(\d+(?:\.\d+)?) ?km$/.exec(text)?.[1];
  return km !== undefined && Number(km) > 0 && Number(km) <= 2000 ? { km: Number(km) } : undefined;
}
