import type { KeptPage } from './readWarc.ts';
import { decodeHtml } from './decodeHtml.ts';

/** What a page is, by its media type and its first bytes; nothing where it has no words to read. */
export function kindOf({
  type,
  bytes,
}: Pick<KeptPage, 'type' | 'bytes'>): 'html' | 'mhtml' | 'pdf' | 'text' | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (begin.startsWith('%PDF-')) return 'pdf';
  if (/^multipart\/related/i.test(type)) return 'mhtml';
  // A server may call a picture a page.
  if (begin.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(begin)) return undefined;
  if (/html/i.test(type)) return 'html';
  return /^text\/plain/i.test(type) ? 'text' : undefined;
}

/** The words of a page, once for each way of reading it; none where there are none to read. */
export async function wordsOf(page: Pick<KeptPage, 'type' | 'bytes'>): Promise<string[]> {
  return (await textsOf(page)).filter((text) => text.trim() !== '');
}

/** What reads a page is loaded when there is one: the readers are large. */
async function textsOf(page: Pick<KeptPage, 'type' | 'bytes'>): Promise<string[]> {
  switch (kindOf(page)) {
    case 'html':
      return await wordsIn(decodeHtml(page.bytes, page.type));
    case 'mhtml': {
      const { default: PostalMime } = await import('postal-mime');
      const { html, text } = await PostalMime.parse(page.bytes);
      return html ? await wordsIn(html) : text ? [text] : [];
    }
    case 'pdf':
      return await wordsOfPdf(page.bytes);
    case 'text':
      return [decodeHtml(page.bytes, page.type)];
    default:
      return [];
  }
}

async function wordsIn(html: string): Promise<string[]> {
  const { wordsOfHtml } = await import('./wordsOfHtml.ts');
  return wordsOfHtml(html);
}

/** The words of a PDF, whose lines end where the paper does; with and without hyphens there. */
async function wordsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const pages = Array.from({ length: document.getPageCount() }, (_, index) =>
      document.getPage(index).getText(),
    );
    document.destroy();
    const text = pages.join('\n\n').replace(/\r\n?/g, '\n');
    const asLines = (words: string) => words.replace(/(?<!\n)\n(?!\n)/g, ' ');
    // PDFium writes U+FFFE for a hyphen at which a line was broken.
    const joined = text.replace(/(?:\uFFFE|[-\u00AD]\n)\n?/g, '');
    const plain = text.replace(/\uFFFE/g, '-');
    return [...new Set([asLines(joined), asLines(plain)])];
  } finally {
    library.destroy();
  }
}
