/**
 * The words for taking a link along. Apart from the other labels, because they go to the reader's
 * browser with its script.
 */
export const linkWords = {
  title: 'Share',
  copy: 'Copy link',
  /** What the link leads to, for those who hear the page. */
  copyTo: (what: string) => `Copy link to ${what}`,
  copied: 'Link copied',
  /** When the browser does not let a page copy. */
  inBar: 'Copy the link from the address bar',
  send: 'Share…',
  copyCode: 'Copy code',
  codeCopied: 'Code copied',
  selectCode: 'Select the code and copy it',
};
