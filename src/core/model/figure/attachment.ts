import { decode } from '../../markdown/decode.ts';

/**
 * A file beside the figures: a picture, a table, shapes. The core reads no disk: who reads the
 * folder hands over how its bytes are had.
 */
export interface Attachment {
  /** The path in the content folder, with forward slashes: `figures/refugees.csv`. */
  file: string;
  /** In bytes. */
  size: number;
  /** The SHA-256 of its bytes, in hexadecimal. */
  digest: string;
  /**
   * Its bytes, or at most so many of them, from a place on. What can no longer be read is empty.
   */
  read(most?: number, from?: number): Uint8Array;
  /** Of a PDF its pages, where something can open it. */
  pages?(): PdfPages;
}

/** The pages of a PDF, or why it cannot be opened. */
export type PdfPages = readonly PageSize[] | 'locked' | 'broken' | 'slow';

/** In points. */
export interface PageSize {
  width: number;
  height: number;
}

/** The most bytes that a file of data may have. */
export const mostDataBytes = 2_000_000;

/** The text of a file of data; why it is none, where it is too large or not UTF-8. */
export function dataText(
  attachment: Attachment,
): { text: string } | { message: string; todo: string } {
  if (attachment.size > mostDataBytes)
    return {
      message: `The file has ${Math.ceil(attachment.size / 1000)} kB; the limit is ${mostDataBytes / 1000} kB.`,
      todo: 'Keep only the rows and columns that the figure shows.',
    };
  const { text, ...fault } = { text: undefined, ...decode(attachment.read()) };
  return text === undefined
    ? (fault as { message: string; todo: string })
    : { text: text.replace(/^\uFEFF/, '') };
}

/** The ending of a file's name in small letters, without the dot: `jpg`. */
export function endingOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
