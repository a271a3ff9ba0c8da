import { textFragment } from '../site/parts/prose/textFragment.ts';
import { sharing } from '../i18n/en/sharing.ts';
import { createElement } from './dom.ts';
import { createListenButton } from './listen.ts';

const group = document.querySelector<HTMLElement>('.share');
/** Announces to screen readers what a button says once it is pressed. */
const status = createElement('span', { className: 'visually-hidden', role: 'status' });

/**
 * Adds buttons that copy a link: to the page, to each event of its timeline, and to each quotation;
 * and one for the system's share sheet where there is one. A link carries what its maker has seen
 * of the record (`?seen=`).
 */
export function addShareButtons(): void {
  if (!group) return;
  const pageButton = group.querySelector<HTMLElement>('.copy-button');
  if (pageButton)
    copyOnClick(pageButton, () => linkTo()).after(
      ...shareSheetButton(),
      ...printTextButton(),
      ...createListenButton(createButton),
    );
  for (const code of group.querySelectorAll('textarea')) prepareEmbedCode(code);
  for (const citation of group.querySelectorAll<HTMLElement>('[data-citation]'))
    addCitationButton(citation);
  group.append(status);
  for (const event of document.querySelectorAll<HTMLElement>('details.event')) {
    event
      .querySelector(':scope > div')
      ?.append(
        createCopyButton(
          () => linkTo(event.id),
          sharing.copyTo(event.querySelector('h3')?.textContent ?? ''),
        ),
      );
  }
  for (const quotation of document.querySelectorAll<HTMLElement>(
    'main figure:has(> blockquote), main .prose blockquote',
  ))
    addQuotationButton(quotation);
}

/** Adds a button at the end of a quotation: a figure with its source, or a blockquote alone. */
function addQuotationButton(quotation: HTMLElement): void {
  const alone = quotation.matches('blockquote');
  const text = alone
    ? quotation.textContent
    : quotation.querySelector('blockquote p')?.firstChild?.textContent;
  const words = (text ?? '').trim().replace(/^[“„«"]\s*|\s*[”“»"]$/g, '');
  (alone ? quotation : quotation.lastElementChild)?.append(
    createCopyButton(
      () => linkTo(quotation.closest('section[id]')?.id, words),
      sharing.copyTo(sharing.quoted(words)),
    ),
  );
}

/** A citation is copied as it stands, whole. */
function addCitationButton(citation: HTMLElement): void {
  const text = citation.textContent;
  citation.append(
    ' ',
    createCopyButton(() => text, undefined, sharing.copyText),
  );
}

/**
 * Puts this site's address into the code that another site embeds, selects the code when it gets
 * the focus, and adds a button that copies it.
 */
function prepareEmbedCode(code: HTMLTextAreaElement): void {
  code.value = code.value.replace('src="/', `src="${location.origin}/`);
  code.addEventListener('focus', () => code.select());
  (code.closest('label') ?? code).after(
    createCopyButton(() => code.value, undefined, sharing.copyCode),
  );
}

/**
 * The button that prints the text of an article without the record below it; none on other pages.
 */
function printTextButton(): Node[] {
  if (!document.querySelector('.article-text')) return [];
  const button = createButton(sharing.printText);
  button.addEventListener('click', () => {
    document.documentElement.classList.add('text-only');
    print();
    document.documentElement.classList.remove('text-only');
  });
  return [button];
}

/** The button that opens the system's share sheet; none where there is no such sheet. */
function shareSheetButton(): Node[] {
  const data = { title: document.title, url: linkTo() };
  // Browsers without the sheet lack the function.
  if (!(navigator as Partial<Navigator>).canShare?.(data)) return [];
  const button = createButton(sharing.send);
  button.addEventListener('click', () => void navigator.share(data).catch(() => undefined));
  return [button];
}

/**
 * The page's address with what has been seen of its record; with the id of a part to lead to, and
 * words in that part. A browser that does not find the words falls back to the part.
 */
function linkTo(part?: string, words?: string): string {
  const url = new URL(
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
      location.origin + location.pathname,
  );
  if (group?.dataset['seen']) url.searchParams.set('seen', group.dataset['seen']);
  return `${url.href}${part || words ? '#' : ''}${part ?? ''}${words ? textFragment(words) : ''}`;
}

/** A button that copies what `text` returns. `name` is its name for screen readers. */
function createCopyButton(text: () => string, name?: string, label = sharing.copy): HTMLElement {
  return copyOnClick(createButton(label, name), text);
}

function createButton(label: string, name?: string): HTMLButtonElement {
  return createElement(
    'button',
    { type: 'button', className: 'copy-button screen-only', ...(name && { ariaLabel: name }) },
    label,
  );
}

/** Makes a button copy what `text` returns and say so for three seconds. Returns the button. */
function copyOnClick(button: HTMLElement, text: () => string): HTMLElement {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    status.textContent = button.textContent = await copy(text());
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 3000);
  });
  return button;
}

/**
 * Copies a link or code, and returns what to tell the reader. Where the clipboard cannot be used a
 * link goes into the address bar; code does not.
 */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return URL.canParse(text) ? sharing.copied : sharing.textCopied;
  } catch {
    if (!URL.canParse(text)) return sharing.selectText;
    history.replaceState(null, '', text.slice(new URL(text).origin.length));
    return sharing.copyFromAddressBar;
  }
}
