/** What `withoutModule` gives the pages: the script and its style, each as one file. */
declare module 'virtual:without' {
  export const script: string;
  export const style: string;
}
