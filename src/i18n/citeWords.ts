/** The words of a citation. */
export const citeWords = {
  /** How the claims of an article stand; of one that has none, that it is told. */
  claims: (tally: string) => (tally === '' ? 'The record' : `Its claims: ${tally}`),
  asOf: (standing: string, day: string) => `${standing} as of ${day}`,
  retracted: (day: string, why: string) => `Retracted on ${day}: ${why}`,
  record: (digest: string) => `Record SHA-256: ${digest}`,
};
