import { linkWords } from '../site/linkWords.ts';
import { textFragment } from '../site/textFragment.ts';
import { element } from './onPage.ts';

const group = document.querySelector<HTMLElement>('.share');
/** What those hear who do not see the button change. */
const said = element('span', { className: 'vh' });
said.setAttribute('role', 'status');

/** Puts a button to copy the link beside the page's other ways to share, each event of its timeline, and each quotation; and one for the system's own share sheet where there is one. A link tells what its maker has seen of the record (`?seen=`). */
export function share(): void {
  if (!group) return;
  group.prepend(button(() => address()), ...sheet());
  group.append(said);
  for (const event of document.querySelectorAll<HTMLElement>('article.event')) {
    event.querySelector('.what')?.append(button(() => address(event.id), linkWords.copyTo(event.querySelector('h3')?.textContent ?? '')));
  }
  for (const quotation of document.querySelectorAll<HTMLElement>('main figure:has(> blockquote)')) {
    const words = (quotation.querySelector('blockquote p')?.firstChild?.textContent ?? '').replace(/^“|”$/g, '');
    quotation.querySelector('figcaption, :scope > .ui:last-child')?.append(button(() => address(quotation.closest('section[id]')?.id, words), linkWords.copyTo(`“${words}”`)));
  }
}

/** The button of the system's own share sheet, where there is one. */
function sheet(): Node[] {
  const what = { title: document.title, url: address() };
  if (!('canShare' in navigator) || !navigator.canShare(what)) return [];
  const send = element('button', { type: 'button', className: 'copy screen' }, linkWords.send);
  send.addEventListener('click', () => void navigator.share(what).catch(() => undefined));
  return [send];
}

/** The page's address, with what has been seen of its record; leading to a part of it, and to words in that part, to which a browser falls back that does not find the words. */
function address(part?: string, words?: string): string {
  const url = new URL(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname);
  if (group?.dataset['seen']) url.searchParams.set('seen', group.dataset['seen']);
  return `${url.href}${part || words ? '#' : ''}${part ?? ''}${words ? textFragment(words) : ''}`;
}

/** A button that copies a link, and says so for a moment. `name` tells what the link leads to. */
function button(link: () => string, name?: string): HTMLElement {
  const made = element('button', { type: 'button', className: 'copy screen', ...(name && { ariaLabel: name }) }, linkWords.copy);
  made.addEventListener('click', async () => {
    said.textContent = made.textContent = await copy(link());
    setTimeout(() => {
      made.textContent = linkWords.copy;
      said.textContent = '';
    }, 3000);
  });
  return made;
}

/** Copies a link, else puts it into the address bar; and what there is to say of it. */
async function copy(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return linkWords.copied;
  } catch {
    history.replaceState(null, '', link.slice(new URL(link).origin.length));
    return linkWords.inBar;
  }
}
