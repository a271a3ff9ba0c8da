import { element } from '../dom/element.ts';
import type { PlaceAttachment } from '../places/place.ts';
import type { RecordClient } from '../record/recordClient.ts';
import { linkBase, type DrawnPage } from './drawnPage.ts';

/**
 * The policy of the frame, over that of the desk: nothing in it runs, and nothing is asked of
 * anybody. The frame is sandboxed besides, so that neither would do alone.
 */
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:";

/** The page as readers will see it, drawn again after each change. */
export class PagePane {
  readonly element: HTMLElement;
  readonly #record: RecordClient;
  readonly #attachments: () => ReadonlyMap<string, PlaceAttachment>;
  /** The addresses of the pictures that are shown. */
  #pictures: string[] = [];
  readonly #frame = element('iframe', { title: 'The page as readers will see it' });
  readonly #note = element('p', { className: 'quiet page-note' });
  #file = '';
  /** The newest page, and the file that it is of. */
  #page: (DrawnPage & { file: string }) | undefined;
  #isLoaded = false;
  #shown = '';
  #shownFile = '';
  #isAsked = false;

  constructor(
    record: RecordClient,
    attachments: () => ReadonlyMap<string, PlaceAttachment>,
    follow: (kind: string, id: string) => void,
  ) {
    this.#record = record;
    this.#attachments = attachments;
    // No script may run in it. That it is of our origin lets the desk keep its place on the page.
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.element = element(
      'section',
      { className: 'page', attributes: { 'aria-labelledby': 'page-title' } },
      element('h2', { id: 'page-title', className: 'label' }, 'The page'),
      this.#note,
      this.#frame,
    );
    // The document is loaded once, and only its body is drawn again: one's place on the page, and
    // what listens there, stay.
    this.#frame.srcdoc = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="stylesheet" href="${new URL('page.css', document.baseURI).href}"></head><body></body></html>`;
    // A frame that is moved within the page, or shown anew, loads its document again.
    this.#frame.addEventListener('load', () => {
      const page = this.#frame.contentDocument!;
      page.addEventListener('click', (event) => {
        const href = (event.target as Element).closest?.('a')?.getAttribute('href') ?? '';
        event.preventDefault();
        if (!href.startsWith(linkBase)) return;
        const [kind = '', id = ''] = href.slice(linkBase.length).split('/');
        follow(kind, id);
      });
      // The keys of the desk are its keys wherever one is: to save, above all.
      page.addEventListener('keydown', (event) => {
        const { key, ctrlKey, metaKey } = event;
        const again = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, cancelable: true });
        if (!window.dispatchEvent(again)) event.preventDefault();
      });
      this.#isLoaded = true;
      this.#draw();
    });
  }

  async show(file: string): Promise<void> {
    this.#file = file;
    if (this.#isAsked) return;
    this.#isAsked = true;
    const page = await this.#record.ask('page', { file });
    this.#isAsked = false;
    if (file !== this.#file) return this.show(this.#file);
    this.#note.hidden = page !== undefined;
    this.#note.textContent =
      file === '' || page !== undefined
        ? ''
        : 'There is no page of this file, or none until its errors are mended. What is shown is how it was.';
    if (page !== undefined) {
      this.#page = { ...page, file };
      this.#draw();
    }
    return undefined;
  }

  #draw(): void {
    if (!this.#isLoaded || !this.#page) return;
    const { html, pictures, attributes, file } = this.#page;
    const { body, documentElement } = this.#frame.contentDocument!;
    if (html === this.#shown && body.hasChildNodes()) return;
    this.#shown = html;
    documentElement.lang = attributes.lang;
    documentElement.dir = attributes.dir ?? 'ltr';
    body.innerHTML = html;
    this.#showPictures(pictures);
    if (file !== this.#shownFile)
      this.#frame.contentWindow!.scrollTo({ top: 0, behavior: 'instant' });
    this.#shownFile = file;
  }

  /** Gives each picture of the page the bytes of its file: the site's own are made in a build. */
  #showPictures(pictures: DrawnPage['pictures']): void {
    for (const address of this.#pictures) URL.revokeObjectURL(address);
    this.#pictures = [];
    for (const image of this.#frame.contentDocument?.querySelectorAll('img') ?? []) {
      const file = pictures[image.getAttribute('src') ?? ''] ?? '';
      const bytes = this.#attachments().get(file)?.bytes;
      if (!bytes) continue;
      const type = file.endsWith('.svg') ? 'image/svg+xml' : '';
      const address = URL.createObjectURL(new Blob([bytes], { type }));
      this.#pictures.push(address);
      for (const source of image.parentElement?.querySelectorAll('source') ?? []) source.remove();
      image.removeAttribute('srcset');
      image.src = address;
    }
  }
}
