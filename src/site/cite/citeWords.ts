/** The words of a citation. */
export const citeWords = {
  asOf: (standing: string, day: string) => `${standing} as of ${day}`,
  retracted: (day: string, why: string) => `Retracted on ${day}: ${why}`,
  record: (digest: string) => `Record SHA-256: ${digest}`,
};
