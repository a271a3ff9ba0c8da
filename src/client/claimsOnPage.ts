/**
 * Finds where a page speaks of a claim. A link is recognised by the path that it leads to: an
 * attribute on every link would make every page heavier.
 */

/** The id of the claim that a link leads to; undefined for any other link. */
export function claimIdOf({ pathname }: HTMLAnchorElement): string | undefined {
  return /\/claims\/([^/]+)\/$/.exec(pathname)?.[1];
}

/** The links to a claim that show its standing. */
export function linksToClaim(claim: string): HTMLAnchorElement[] {
  return linksTo(claim, 'main a[data-standing]:not([data-note])');
}

/** The links to a claim whose words say the opposite, and that show how this stands. */
export function linksToOpposite(claim: string): HTMLAnchorElement[] {
  return linksTo(claim, 'main a[data-standing][data-note]');
}

function linksTo(claim: string, selector: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(selector)].filter(
    (link) => claimIdOf(link) === claim,
  );
}

/** The card of a claim in the facts of an article; nothing on other pages. */
export function cardOfClaim(claim: string): HTMLElement | null | undefined {
  return document.getElementById(`claim-${claim}`)?.closest('details');
}

/**
 * Tells the links below the cards apart for screen readers: "The whole record of this claim The call
 * was made while the talks were still on".
 */
export function nameCardLinks(): void {
  for (const card of document.querySelectorAll('.claim-card')) {
    const link = card.querySelector(':scope > div > a');
    if (link) link.ariaLabel = `${link.textContent} ${card.querySelector('[id]')?.textContent}`;
  }
}
