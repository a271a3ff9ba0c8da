/** The page of the versions of an article's text. */
export const versions = {
  title: 'How this text has changed',
  titleOf: (article: string) => `${article}: how the text has changed`,
  intro:
    'Each text that we have published here, the latest first, with the words that came and went',
  /** What is not known of the time before the first version. */
  missing: (day: string) => `Of the text before ${day} we keep no version.`,
  /** In the place of a day, before it is published. */
  now: 'As it stands now',
  withheld: (why: string) => `The words of this version are not shown: ${why}`,
  /** What kind of change it was, as far as the newsroom noted it. */
  kinds: {
    first: 'The first version that we keep',
    noted: 'With an update or a correction',
    small: 'No update or correction was noted for it',
  },
  /** The link to the text of a version. */
  text: 'The whole text',
  digest: 'SHA-256',
  /** Two versions are compared. */
  from: 'From',
  to: 'To',
  compare: 'Compare',
  same: 'The two are the same.',
  failed: 'The texts could not be loaded.',
};
