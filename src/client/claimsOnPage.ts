/**
 * Where a page speaks of a claim. Which claim a link leads to is told by its path: an attribute at
 * every link would weigh on every reader.
 */

/** The id of the claim to whose page a link leads. */
export function claimAt({ pathname }: HTMLAnchorElement): string | undefined {
  return /\/claims\/([^/]+)\/$/.exec(pathname)?.[1];
}

/** The links to a claim that show its standing. */
export function linksTo(claim: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[data-standing]')].filter(
    (link) => claimAt(link) === claim,
  );
}

/** The card of a claim, which is folded in the facts of an article; nothing where there is none. */
export function cardOf(claim: string): HTMLElement | null | undefined {
  return document.getElementById(`claim-${claim}`)?.closest('details');
}
