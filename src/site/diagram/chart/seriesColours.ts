/**
 * The colours of the series of a chart in their order, as tokens.css names them; chart.css has
 * them, too.
 */
export const seriesColours = [
  'ink',
  'reported',
  'corroborated',
  'one-side',
  'agreed',
  'contested',
] as const;

/** How the lines of the series are broken, so that colour is never alone. */
export const dashes = ['', '7 3', '2 3', '10 3 2 3', '4 4', '12 4'] as const;
