/**
 * The words for a reader who knows a page from before, or who looks at its record as of a day.
 * Apart from the other labels, because they go to the reader's browser with its script.
 */
export const sinceWords = {
  // The day is that of the record: a link may have been made, and a page visited, any day after it.
  link: (day: string) => `Since this link was made, when the record was of ${day}`,
  visit: (day: string) => `Since you were last here, when the record was of ${day}`,
  /** Changes of the very day up to which a reader knows the page. */
  sameDay: (n: number, day: string) => `${n} more ${n === 1 ? 'change' : 'changes'} on ${day}`,
  all: 'All that has changed',
  new: 'New',
  asOf: (day: string) => `You see how it stood by what had been said up to ${day}.`,
  back: 'See it as it stands now',
  later: 'Later',
};
