/** The words for a reader who knows a page from before, or who looks at its record as of a day. Apart from the other labels, because they go to the reader's browser with its script. "#" stands for what is put in. */
export const sinceWords = {
  link: 'Since this link was made, on #',
  visit: 'Since you were last here, on #',
  /** The changes of the very day up to which a reader knows the page. */
  sameDay: ['1 more change on #', 'More changes on #'],
  new: 'New',
  all: 'All that has changed',
  on: 'The record as of #',
  back: 'As it stands now',
  later: 'Later',
};
