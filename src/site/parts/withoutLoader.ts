/**
 * What every page runs: it loads what shows a record without some of its sources, only where the
 * address asks for that (`?without=bild`) or the reader has left out outlets on the whole site
 * (client/without/). The text stands in every page, and its hash in the policy of what a page may
 * run. `base` is that of its edition, whose script has the words of its language. Where storage is
 * blocked nothing is kept.
 */
export function withoutLoader(base: string): string {
  return `try{if(/[?&]without=/.test(location)||localStorage.without)import("${base}without.js")}catch{}`;
}
