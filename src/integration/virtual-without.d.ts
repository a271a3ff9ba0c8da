/** What `withoutModule` gives the pages: the script in each language of the site, as one file. */
declare module 'virtual:without' {
  export const scripts: { [language: string]: string };
}
