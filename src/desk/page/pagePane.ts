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
  #shown = '';
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
    this.#frame.addEventListener('load', () => {
      const page = this.#frame.contentDocument;
      page?.addEventListener('click', (event) => {
        const href = (event.target as Element).closest?.('a')?.getAttribute('href') ?? '';
        event.preventDefault();
        if (!href.startsWith(linkBase)) return;
        const [kind = '', id = ''] = href.slice(linkBase.length).split('/');
        follow(kind, id);
      });
      // The keys of the desk are its keys wherever one is: to save, above all.
      page?.addEventListener('keydown', (event) => {
        const { key, ctrlKey, metaKey } = event;
        const again = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, cancelable: true });
        if (!window.dispatchEvent(again)) event.preventDefault();
      });
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
    if (page !== undefined) this.#draw(page);
    return undefined;
  }

  #draw({ html, pictures, attributes }: DrawnPage): void {
    if (html === this.#shown) return;
    this.#shown = html;
    const body = this.#frame.contentDocument?.body;
    const scroll = this.#frame.contentWindow?.scrollY ?? 0;
    this.#frame.addEventListener(
      'load',
      () => {
        this.#showPictures(pictures);
        this.#frame.contentWindow?.scrollTo({ top: body ? scroll : 0, behavior: 'instant' });
      },
      { once: true },
    );
    this.#frame.srcdoc = `<!doctype html><html lang="${attributes.lang}" dir="${attributes.dir ?? 'ltr'}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="stylesheet" href="${new URL('page.css', document.baseURI).href}"></head><body>${html}</body></html>`;
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
