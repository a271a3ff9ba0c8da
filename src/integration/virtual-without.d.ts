/** What `withoutModule` gives the pages: the script, as one file. */
declare module 'virtual:without' {
  export const script: string;
}
