import { cardOfClaim, claimIdOf } from './claimsOnPage.ts';
import { createElement } from './dom.ts';

/**
 * Opens the card of a claim beside its mark. Without this script a mark is a link to the claim's
 * page. The card is a copy of the one in the article's sidebar, so the page carries each once.
 */
const popover = document.createElement('div');
popover.className = 'card claim-popover';
popover.popover = 'auto';
popover.tabIndex = -1;
popover.setAttribute('role', 'dialog');
let opener: HTMLAnchorElement | undefined;
let closedAt = 0;

if ('showPopover' in popover) document.addEventListener('click', openCard);

popover.addEventListener('beforetoggle', (event) => {
  const opens = event.newState === 'open';
  opener?.setAttribute('aria-expanded', String(opens));
  if (!opens) closedAt = event.timeStamp;
});

function openCard(event: MouseEvent): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('main a[href]')
      : null;
  if (!link || link.closest('.facts, .claim-popover') || opensElsewhere(event)) return;
  const claim = claimIdOf(link);
  const card = claim && cardOfClaim(claim);
  if (!card) return;
  event.preventDefault();
  // The press of this very click has just closed it: a second click on a mark leaves it closed.
  if (link === opener && event.timeStamp - closedAt < 50) return;
  if (popover.matches(':popover-open')) popover.hidePopover();
  opener = link;
  showInPopover(card, link);
  link.after(popover);
  popover.showPopover({ source: link });
  popover.focus({ preventScroll: true });
}

/** Whether the reader asks for a new tab, a window or a download. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button > 0 || metaKey || ctrlKey || shiftKey || altKey;
}

/**
 * Fills the popover with a copy of the card, without its ids. Words that say the opposite of the
 * claim have a note of how that stands.
 */
function showInPopover(card: HTMLElement, { dataset }: HTMLAnchorElement): void {
  const { note } = dataset;
  popover.dataset['standing'] = card.dataset['standing'] ?? '';
  popover.setAttribute('aria-label', card.querySelector('summary')?.textContent?.trim() ?? '');
  popover.replaceChildren(
    ...(note === undefined ? [] : [createElement('p', { className: 'opposite quiet' }, note)]),
    ...[...card.children].map((part) => {
      const copy = document.createElement(part.localName === 'summary' ? 'p' : 'div');
      copy.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
      return copy;
    }),
  );
}
