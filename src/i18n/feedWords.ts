/** The words of feeds. */
export const feedWords = {
  ofSite: (tagline: string) => `${tagline}: what has changed in the record`,
  of: (what: string, site: string) => `${what} · ${site}`,
  changesOf: (what: string) => `What has changed: ${what}`,
  inStory: (title: string, detail: string) =>
    detail === '' ? `In “${title}”` : `In “${title}”: ${detail}`,
  entered: (title: string, words: string) => `${title}: ${words}`,
  claimIs: (claim: string, standing: string) => `${claim} (${standing})`,
};
