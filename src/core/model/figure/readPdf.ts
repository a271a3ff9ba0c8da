import { megabytes, pictureLimits, type PictureFault } from './readPicture.ts';
import type { Attachment, PageSize } from './attachment.ts';

/** A page of a document that is shown: of a file with one picture, or of a PDF, from 1. */
export interface ShownPage {
  of: Attachment;
  page?: number;
}

/** So many pages of one PDF are shown at most. */
export const mostPages = 20;

/** A page is at most so many times as high as it is wide, or as wide as it is high. */
const mostRatio = 5;

/**
 * The size of each page of a PDF in points; why it is none that can be shown. Where nothing here
 * opens a PDF, as in a browser, it has no pages. `wanted` are those that a figure names; without
 * it, all.
 */
export function readPdf(
  attachment: Attachment,
  wanted?: readonly number[],
): { pages: readonly PageSize[] } | { fault: PictureFault } {
  const fault = (rule: PictureFault['rule'], message: string, todo: string) => ({
    fault: { rule, message, todo },
  });
  const { size } = attachment;
  if (size > pictureLimits.bytes)
    return fault(
      'picture-size',
      `The file has ${megabytes(size)} MB; the limit is ${megabytes(pictureLimits.bytes)} MB.`,
      'Save the pages that are shown as a PDF of their own, or as pictures.',
    );
  if (new TextDecoder('latin1').decode(attachment.read(1024)).indexOf('%PDF-') < 0)
    return fault(
      'picture-file',
      'This is not a PDF: its bytes do not say so.',
      'Save it as a PDF, or its pages as JPEG or PNG.',
    );
  const pages = attachment.pages?.() ?? [];
  if (typeof pages === 'string') return { fault: { rule: 'picture-file', ...why[pages] } };
  const shown = wanted ? wanted.flatMap((page) => pages[page - 1] ?? []) : pages;
  if (shown.length > mostPages)
    return fault(
      'picture-size',
      `The PDF has ${shown.length} pages; the limit is ${mostPages}.`,
      'Name each page that is shown by its number: report.pdf#3.',
    );
  const odd = shown.find(
    ({ width, height }) => !(Math.max(width / height, height / width) <= mostRatio),
  );
  if (odd)
    return fault(
      'picture-size',
      `Page ${pages.indexOf(odd) + 1} is ${Math.round(odd.width)} by ${Math.round(odd.height)} points, which is no page.`,
      'Save the part that is shown as a picture.',
    );
  return { pages };
}

const why = {
  locked: {
    message: 'The PDF asks for a password.',
    todo: 'Save it without one, or its pages as JPEG or PNG.',
  },
  broken: {
    message: 'The PDF cannot be opened: it is cut off, or damaged.',
    todo: 'Copy it again, or save its pages as JPEG or PNG.',
  },
  slow: {
    message: 'The PDF takes more than half a minute to open.',
    todo: 'Save the pages that are shown as JPEG or PNG.',
  },
};

/** `partsOf('report.pdf#3')` //=> { file: 'report.pdf', page: 3 } */
export function partsOf(name: string): { file: string; page?: number } {
  const [, file, page] = /^(.+\.pdf)#(\d{1,4})$/i.exec(name) ?? [];
  return file === undefined ? { file: name } : { file, page: Number(page) };
}

/** The pages that a document shows, in its order; of a PDF that is named without a page, all. */
export function shownPages(
  names: readonly string[],
  attachments: ReadonlyMap<string, Attachment>,
): ShownPage[] {
  return names.flatMap((name): ShownPage[] => {
    const { file, page } = partsOf(name);
    const of = attachments.get(file);
    if (!of) return [];
    if (!/\.pdf$/i.test(file)) return [{ of }];
    const read = readPdf(of, page === undefined ? undefined : [page]);
    if ('fault' in read) return [];
    const numbers = page === undefined ? read.pages.map((_, index) => index + 1) : [page];
    return numbers.filter((each) => read.pages[each - 1]).map((each) => ({ of, page: each }));
  });
}
