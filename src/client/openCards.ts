import { cardOf, claimAt } from './claimsOnPage.ts';

/**
 * Opens the card of a claim beside its mark. It only adds: without it a mark is a link to the
 * claim's page.
 * The card is a copy of the one that stands folded in the facts, so the page carries each once.
 */
const card = document.createElement('div');
card.className = 'card claim-popover';
card.popover = 'auto';
card.tabIndex = -1;
card.setAttribute('role', 'dialog');
let opener: HTMLAnchorElement | undefined;
let closedAt = 0;

if ('showPopover' in card) document.addEventListener('click', open);

card.addEventListener('beforetoggle', (event) => {
  const opens = event.newState === 'open';
  opener?.setAttribute('aria-expanded', String(opens));
  if (!opens) closedAt = event.timeStamp;
});

function open(event: MouseEvent): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('main a[href]')
      : null;
  if (
    !link ||
    link.closest('.facts, .claim-popover') ||
    event.button > 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const claim = claimAt(link),
    folded = claim && cardOf(claim);
  if (!folded) return;
  event.preventDefault();
  // The press of this very click has just closed it: a second click on a mark leaves it closed.
  if (link === opener && event.timeStamp - closedAt < 50) return;
  if (card.matches(':popover-open')) card.hidePopover();
  opener = link;
  link.after(copyOf(folded));
  card.showPopover({ source: link });
  card.focus({ preventScroll: true });
}

/** The card with the parts of the folded one, without their ids. */
function copyOf(folded: HTMLElement): HTMLElement {
  card.dataset['standing'] = folded.dataset['standing'] ?? '';
  card.setAttribute('aria-label', folded.querySelector('summary')?.textContent?.trim() ?? '');
  card.replaceChildren(
    ...[...folded.children].map((part) => {
      const copy = document.createElement(part.localName === 'summary' ? 'p' : 'div');
      copy.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
      return copy;
    }),
  );
  return card;
}
