/** The ids of the sections of an article's page, which no heading of its prose takes. */
export const articleSections = {
  facts: 'facts',
  timeline: 'timeline',
  growth: 'growth',
  table: 'who-says-what',
  questions: 'questions',
  changes: 'changed',
  objections: 'objections',
  others: 'others',
};

/** The same of a claim's page. */
export const claimSections = {
  sides: 'sides',
  origins: 'origins',
  uses: 'uses',
  follows: 'follows',
  leadsTo: 'leads-to',
  against: 'against',
  history: 'history',
  notes: 'notes',
  changes: 'changed',
  objections: 'objections',
  /** The choice of what to leave out, which a script puts there. */
  without: 'without',
};
