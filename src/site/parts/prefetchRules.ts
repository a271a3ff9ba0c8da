/**
 * What a browser that knows speculation rules loads before a link is followed: a page of this site,
 * once the pointer rests on its link.
 * The text stands in every page, and its hash in the policy of what a page may run.
 */
export function prefetchRules(base: string): string {
  return JSON.stringify({
    prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }],
  });
}
