/**
 * The words of the buttons that copy a link. They go to the browser with its
 * script, so no other words stand in this file.
 */
export const sharing = {
  title: 'Share',
  copy: 'Copy link',
  /** The name of a button for assistive technology. */
  copyTo: (what: string) => `Copy link to ${what}`,
  /** Words from a quotation, in the marks of the language. */
  quoted: (words: string) => `“${words}”`,
  copied: 'Link copied',
  /** Where the browser does not let a page copy. */
  copyFromAddressBar: 'Copy the link from the address bar',
  send: 'Share…',
  /** The text is read aloud. */
  listen: 'Listen',
  stop: 'Stop',
  printText: 'Print the text only',
  copyCode: 'Copy code',
  /** A citation. */
  copyText: 'Copy',
  textCopied: 'Copied',
  selectText: 'Select the text and copy it',
};
