import { claimCard } from '../i18n/en/claimCard.ts';
import { cardOfClaim, claimIdOf } from './claimsOnPage.ts';
import { createElement } from './dom.ts';

/**
 * Opens the card of a claim at its mark. Without this script a mark is a link to the claim's page.
 * The card is a copy of the one in the article's list of facts, so the page carries each once.
 */
const popover = createElement('div', {
  className: 'claim-popover card',
  popover: 'auto',
  tabIndex: -1,
  role: 'dialog',
});
let opener: HTMLAnchorElement | undefined;
let closedAt = 0;

if ('showPopover' in popover) {
  for (const mark of marksIn(document)) {
    mark.ariaHasPopup = 'dialog';
    mark.ariaExpanded = 'false';
  }
  document.addEventListener('click', openOnClick);
  // Safari on iOS before 18.3 closes no popover by a press outside.
  document.addEventListener('pointerdown', ({ target }) => {
    if (
      isOpen() &&
      target instanceof Node &&
      !popover.contains(target) &&
      !opener?.contains(target)
    )
      popover.hidePopover();
  });
}

popover.addEventListener('beforetoggle', (event) => {
  const opens = event.newState === 'open';
  if (opener) opener.ariaExpanded = String(opens);
  if (!opens) closedAt = event.timeStamp;
});

function isOpen(): boolean {
  return popover.matches(':popover-open');
}

/** The marks of claims that have a card on this page, in their order. */
function marksIn(part: ParentNode): HTMLAnchorElement[] {
  return [...part.querySelectorAll<HTMLAnchorElement>('a.claim-mark')].filter(cardOf);
}

function cardOf(link: HTMLAnchorElement): HTMLElement | null | undefined {
  const claim = claimIdOf(link);
  return claim === undefined ? undefined : cardOfClaim(claim);
}

function openOnClick(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('main a.claim-mark');
  if (!link || opensElsewhere(event) || !cardOf(link)) return;
  event.preventDefault();
  // The press of this very click has just closed it: a second click on a mark leaves it closed.
  if (link === opener && (isOpen() || event.timeStamp - closedAt < 50)) hide();
  else open(link);
}

function hide(): void {
  if (isOpen()) popover.hidePopover();
}

/** Whether the reader asks for a new tab, a window or a download. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button > 0 || metaKey || ctrlKey || shiftKey || altKey;
}

/** Opens the card at a mark. `focused` is the name of the button that keeps the focus. */
function open(link: HTMLAnchorElement, focused?: string): void {
  const card = cardOf(link);
  if (!card) return;
  hide();
  opener = link;
  fill(card, link);
  link.after(popover);
  popover.showPopover({ source: link });
  const button = popover.querySelector<HTMLElement>(`[aria-label="${focused ?? ''}"]:enabled`);
  (button ?? popover).focus({ preventScroll: true });
  keepInView(link);
}

/** On a phone the card covers the lower half of the window: the words are moved above it. */
function keepInView(link: HTMLAnchorElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  const card = popover.getBoundingClientRect();
  if (bottom > card.top && top < card.bottom && card.left === 0)
    scrollBy({ top: bottom - card.top + 8 });
}

/**
 * Fills the popover with what the card says. Words that say the opposite of the claim have a note
 * of how that stands.
 */
function fill(card: HTMLElement, link: HTMLAnchorElement): void {
  const { note } = link.dataset;
  const [chip, sentence] = card.querySelectorAll('summary > *');
  const body = card.lastElementChild?.cloneNode(true) as HTMLElement;
  body.lastElementChild?.remove();
  popover.dataset['standing'] = card.dataset['standing'] ?? '';
  popover.ariaLabel = card.querySelector('summary')?.textContent?.trim() ?? '';
  popover.replaceChildren(
    createElement(
      'div',
      { className: 'bar' },
      chip?.cloneNode(true) ?? '',
      ...stepButtons(link),
      closeButton(),
    ),
    createElement(
      'p',
      { className: 'sentence' },
      createElement('a', { href: link.getAttribute('href') ?? '' }, sentence?.textContent ?? ''),
    ),
    ...(note === undefined ? [] : [createElement('p', { className: 'opposite quiet' }, note)]),
    body,
  );
}

/** Buttons to the marks before and after this one in its passage, and its number among them. */
function stepButtons(link: HTMLAnchorElement): Node[] {
  const marks = marksIn(link.closest('.passage, ul, main') ?? document);
  const at = marks.indexOf(link);
  const step = (label: string, sign: string, to: HTMLAnchorElement | undefined) => {
    const button = createElement(
      'button',
      { type: 'button', ariaLabel: label, disabled: !to },
      sign,
    );
    button.addEventListener('click', () => to && open(to, label));
    return button;
  };
  if (marks.length < 2) return [];
  return [
    step(claimCard.previous, '‹', marks[at - 1]),
    createElement('span', {}, claimCard.place(at + 1, marks.length)),
    step(claimCard.next, '›', marks[at + 1]),
  ];
}

function closeButton(): HTMLElement {
  const button = createElement('button', { type: 'button', ariaLabel: claimCard.close }, '×');
  button.addEventListener('click', () => {
    hide();
    opener?.focus();
  });
  return button;
}
