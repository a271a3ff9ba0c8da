/**
 * The words of the search page. Apart from the other labels, because they go to the reader's
 * browser with its script.
 */
export const searchWords = {
  title: 'Search',
  intro: 'Stories, claims, sources and everybody who is on the record',
  field: 'What are you looking for?',
  button: 'Search',
  standing: 'Claims by standing',
  anyStanding: 'Everything',
  kindOfArticle: 'Story',
  lists: 'All that is published can be found from these lists.',
  searching: 'Searching …',
  /** `found` is in how many ways a number is said, in the language of the page: "one", "other". */
  found: (count: string, plural: Intl.LDMLPluralRule) =>
    `${count} ${plural === 'one' ? 'result' : 'results'}`,
  nothing: 'Nothing is found. Try fewer words, or other ones.',
  more: 'Show more',
  failed: 'The search could not be loaded. The lists below lead to all that is published.',
};
