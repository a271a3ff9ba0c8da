/**
 * What `rulesModule` gives the pages: the rules as one JavaScript file in each language of the
 * site, and a digest of that in its own.
 */
declare module 'virtual:rules' {
  export const texts: { [language: string]: string };
  export const version: string;
}
