import { count } from './count.ts';

/** What the pages and lists of the site are called. */
export const pages = {
  articles: 'Stories',
  actors: 'Who’s who',
  claims: 'Claims',
  sources: 'Sources',
  figures: 'Figures',
  standings: 'How we grade',
  about: 'About',
  corrections: 'Corrections',
};

/** What stands around every page, and the pages for addresses that lead nowhere. */
export const site = {
  pageTitle: (page: string, site: string) => `${page} · ${site}`,
  /** What the site is, on its front page. */
  what: (name: string) =>
    `${name} explains the news claim by claim, and follows each to who said it. The strip under a headline shows how well its claims are supported.`,
  skipToContent: 'Skip to the text',
  navigation: 'Parts of the site',
  footerNote: 'Standings are worked out from the record, never typed.',
  dataLicence: (words: string) => `Data: ${words}`,
  problems: (n: number) => `${count(n, 'problem')} in the content`,

  reportError: 'Report an error',
  reportSubject: (page: string) => `Error on ${page}`,
  reportBody: (address: string) =>
    `The page: ${address}\n\nWhat is wrong:\n\nWhere we can check it:\n`,

  notFound: 'There is no page here',
  notFoundHelp:
    'The address may be mistyped, or the page may have moved. All that is published can be found from these lists:',
  nearestPages: 'Perhaps you meant',

  redirect: {
    title: (name: string, site: string) => `Moved: ${name} – ${site}`,
    heading: 'This page has moved',
    newAddress: 'What stood here is at another address:',
  },
};
