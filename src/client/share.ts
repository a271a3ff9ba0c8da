import { textFragment } from '../site/parts/prose/textFragment.ts';
import { linkWords } from '../i18n/linkWords.ts';
import { element } from './onPage.ts';

const group = document.querySelector<HTMLElement>('.share');
/** What those hear who do not see the button change. */
const said = element('span', { className: 'visually-hidden' });
said.setAttribute('role', 'status');

/**
 * Puts a button to copy the link beside the page's other ways to share, each event of its timeline,
 * and each quotation; and one for the system's own share sheet where there is one. A link tells
 * what its maker has seen of the record (`?seen=`).
 */
export function share(): void {
  if (!group) return;
  const own = group.querySelector<HTMLElement>('.copy-button');
  if (own) copies(own, () => address()).after(...sheet());
  for (const code of group.querySelectorAll('textarea')) embed(code);
  group.append(said);
  for (const event of document.querySelectorAll<HTMLElement>('article.event')) {
    event
      .querySelector('.event-text')
      ?.append(
        button(
          () => address(event.id),
          linkWords.copyTo(event.querySelector('h3')?.textContent ?? ''),
        ),
      );
  }
  for (const quotation of document.querySelectorAll<HTMLElement>(
    'main figure:has(> blockquote), main .prose > blockquote',
  ))
    shareQuotation(quotation);
}

/** A quotation with its source, in a figure, or by itself: the button stands at its end. */
function shareQuotation(quotation: HTMLElement): void {
  const alone = quotation.matches('blockquote');
  const said = alone
    ? quotation.textContent
    : quotation.querySelector('blockquote p')?.firstChild?.textContent;
  const words = (said ?? '').trim().replace(/^“|”$/g, '');
  (alone ? quotation : quotation.lastElementChild)?.append(
    button(
      () => address(quotation.closest('section[id]')?.id, words),
      linkWords.copyTo(`“${words}”`),
    ),
  );
}

/**
 * What another site takes into its page: with this site's address in it, selected where it is
 * touched, and with a button that copies it.
 */
function embed(code: HTMLTextAreaElement): void {
  code.value = code.value.replace('src="/', `src="${location.origin}/`);
  code.addEventListener('focus', () => code.select());
  code.after(button(() => code.value, undefined, linkWords.copyCode));
}

/** The button of the system's own share sheet, where there is one. */
function sheet(): Node[] {
  const what = { title: document.title, url: address() };
  if (!('canShare' in navigator) || !navigator.canShare(what)) return [];
  const send = element(
    'button',
    { type: 'button', className: 'copy-button screen-only' },
    linkWords.send,
  );
  send.addEventListener('click', () => void navigator.share(what).catch(() => undefined));
  return [send];
}

/**
 * The page's address, with what has been seen of its record; leading to a part of it, and to words
 * in that part, to which a browser falls back that does not find the words.
 */
function address(part?: string, words?: string): string {
  const url = new URL(
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
      location.origin + location.pathname,
  );
  if (group?.dataset['seen']) url.searchParams.set('seen', group.dataset['seen']);
  return `${url.href}${part || words ? '#' : ''}${part ?? ''}${words ? textFragment(words) : ''}`;
}

/** A new button that copies a link. `name` tells what the link leads to, `label` stands on it. */
function button(link: () => string, name?: string, label = linkWords.copy): HTMLElement {
  return copies(
    element(
      'button',
      { type: 'button', className: 'copy-button screen-only', ...(name && { ariaLabel: name }) },
      label,
    ),
    link,
  );
}

/** Makes a button copy a link, and say so for a moment. */
function copies(button: HTMLElement, link: () => string): HTMLElement {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    said.textContent = button.textContent = await copy(link());
    setTimeout(() => {
      button.textContent = label;
      said.textContent = '';
    }, 3000);
  });
  return button;
}

/**
 * Copies a link, else puts it into the address bar, where code does not belong; and what there is
 * to say of it.
 */
async function copy(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return URL.canParse(link) ? linkWords.copied : linkWords.codeCopied;
  } catch {
    if (!URL.canParse(link)) return linkWords.selectCode;
    history.replaceState(null, '', link.slice(new URL(link).origin.length));
    return linkWords.inBar;
  }
}
