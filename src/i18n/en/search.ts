/**
 * The words of the search page. They go to the browser with its
 * script, so no other words stand in this file.
 */
export const search = {
  title: 'Search',
  intro: 'Stories, claims, sources and everybody who is on the record',
  field: 'What are you looking for?',
  button: 'Search',
  byStanding: 'Claims by standing',
  anyStanding: 'Everything',
  article: 'Story',
  lists: 'All that is published can be found from these lists.',
  searching: 'Searching …',
  /** `plural` is the plural category of the number in the language of the page. */
  results: (count: string, plural: Intl.LDMLPluralRule) =>
    `${count} ${plural === 'one' ? 'result' : 'results'}`,
  noResults: 'Nothing is found. Try fewer words, or other ones.',
  showMore: 'Show more',
  failed: 'The search could not be loaded. The lists below lead to all that is published.',
};
