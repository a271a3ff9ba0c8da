/** What `rulesModule` gives the pages: the rules as one JavaScript file, and a digest of it. */
declare module 'virtual:rules' {
  export const text: string;
  export const version: string;
}
