/**
 * The words for a reader who has seen the page before, or who looks at its record as of a day. They
 * go to the browser with its script, so no other words stand in this file.
 */
export const revisit = {
  /** A day that `Intl` has written, as newspapers of the language write it. */
  day: (written: string) => written,
  /**
   * Which of the forms that the language has for numbers a number takes, counted from 0. `samples`
   * has a number for each form.
   */
  form: (n: number) => (n === 1 ? 0 : 1),
  samples: [1, 2],
  /** After linked words, of the standing of their claim. */
  mark: (short: string) => `, ${short}`,
  /** Of linked words that say the opposite of their claim; how that stands. */
  opposite: (short: string) => `These words say the opposite (${short}).`,
  // The day is that of the record: a link may have been made, and a page visited, any day after it.
  sinceLink: (day: string) => `Since this link was made, when the record was of ${day}`,
  sinceVisit: (day: string) => `Since you were last here, when the record was of ${day}`,
  /** Further changes of the last day that the reader has seen. */
  sameDay: (n: number, day: string) => `${n} more ${n === 1 ? 'change' : 'changes'} on ${day}`,
  allChanges: 'All that has changed',
  new: 'New',
  asOf: (day: string) => `You see how it stood by what had been said up to ${day}.`,
  leftOut: 'The text is as it is now; what rests on the whole record is left out.',
  showCurrent: 'See it as it stands now',
  later: 'Later',
};
