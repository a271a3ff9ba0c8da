import { endingOf, type Attachment } from '../../../core/model/figure/attachment.ts';
import { readPdf } from '../../../core/model/figure/readPdf.ts';
import { readPicture, type Picture } from '../../../core/model/figure/readPicture.ts';
import { fileAddress } from '../addressOf.ts';

/**
 * A picture as a page shows it: the same in several formats and widths, of which a browser takes
 * one.
 */
export interface PictureSet {
  /** Of the largest, in pixels: a page keeps its room by them. */
  width: number;
  height: number;
  /** The better formats first. */
  sources: { type: string; srcset: string }[];
  /** What every browser can show. */
  src: string;
  srcset?: string;
}

/** A file that is made of a picture. */
export interface PictureFile {
  /**
   * Below the base: `pictures/0f3a…-800.avif`. Its name has a digest of the picture and the crop.
   */
  file: string;
  of: Attachment;
  /** An original stays as it is. */
  format: Picture['format'] | 'original';
  width: number;
  height: number;
  /** The part of the picture that is shown, in its own pixels; without it, all. */
  crop?: { left: number; top: number; width: number; height: number };
  /** Of a PDF, from 1. */
  page?: number;
}

/** In per cent from the left and from the top, as it is written. */
export interface Focus {
  x: string;
  y: string;
}

/** The widths in which pictures are made, as far as they are that wide. */
const widths = [400, 800, 1200, 1800];

/** How wide a page of a PDF is drawn. */
export const pageWidth = 1800;

/** What a change of how pictures are made changes: with it all are made anew. */
const made = 'sharp-1';

/** How a crop of the front page, and that of a card, relate width to height. */
export const ratios = { front: 3 / 2, card: 1200 / 630 };

/** What is taken of a file. */
interface Part {
  /** Width to height of a crop, and the point that it keeps. */
  ratio?: number | undefined;
  focus?: Focus | undefined;
  /** Of a PDF. */
  page?: number | undefined;
}

/** The picture as pages show it; nothing where it is none. */
export function pictureSet(
  attachment: Attachment | undefined,
  base: string,
  options: Part = {},
): PictureSet | undefined {
  const files = attachment ? pictureFiles(attachment, options) : [];
  const last = files.at(-1);
  if (!last) return undefined;
  const of = (format: PictureFile['format']) => files.filter((each) => each.format === format);
  const srcset = (these: readonly PictureFile[]) =>
    these.map(({ file, width }) => `${fileAddress(file, base)} ${width}w`).join(', ');
  const plain = of(last.format);
  return {
    width: last.width,
    height: last.height,
    sources: (['avif', 'webp'] as const)
      .filter((format) => format !== last.format && of(format).length > 0)
      .map((format) => ({ type: `image/${format}`, srcset: srcset(of(format)) })),
    // Some 800 pixels will do for a browser that knows neither format nor width.
    src: fileAddress((plain.find(({ width }) => width >= 800) ?? last).file, base),
    ...(plain.length > 1 && { srcset: srcset(plain) }),
  };
}

/**
 * The files that are made of a picture, those of the plain format last and each format from narrow
 * to wide.
 */
export function pictureFiles(of: Attachment, { ratio, focus, page }: Part = {}): PictureFile[] {
  const picture = page === undefined ? pictureIn(of) : pageIn(of, page);
  if (!picture) return [];
  const name = `pictures/${of.digest.slice(0, 16)}${page === undefined ? '' : `-page${page}`}`;
  // Drawn by its browser, in any size.
  if (picture.format === 'svg')
    return [
      {
        file: `${name}.svg`,
        of,
        format: 'svg',
        width: round(picture.width),
        height: round(picture.height),
      },
    ];
  const crop = ratio === undefined ? undefined : cropOf(picture, ratio, focus);
  const whole = crop ?? picture;
  const cut = crop ? `-${crop.left}.${crop.top}.${crop.width}.${crop.height}` : '';
  const all = [
    ...widths.filter((width) => width < whole.width),
    Math.min(whole.width, widths.at(-1)!),
  ];
  const plain = picture.format === 'png' ? 'png' : 'jpeg';
  return (['avif', 'webp', plain] as const).flatMap((format) =>
    [...new Set(all)].map((width) => ({
      file: `${name}${cut}-${made}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
      of,
      format,
      width,
      height: Math.max(1, Math.round((whole.height * width) / whole.width)),
      ...(crop && { crop }),
      ...(page !== undefined && { page }),
    })),
  );
}

function pictureIn(of: Attachment): Picture | undefined {
  const read = readPicture(of);
  return 'fault' in read ? undefined : read.picture;
}

/** A page as a picture that is as wide as the widest. */
function pageIn(of: Attachment, page: number): Picture | undefined {
  const read = readPdf(of, [page]);
  const size = 'fault' in read ? undefined : read.pages[page - 1];
  const width = pageWidth;
  return size && { format: 'jpeg', width, height: Math.round((size.height * width) / size.width) };
}

/** The largest part of a picture of a ratio, as near around its focus as its edges let it be. */
function cropOf(
  { width, height }: Picture,
  ratio: number,
  { x, y }: Focus = { x: '50', y: '50' },
): NonNullable<PictureFile['crop']> {
  const wide = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const high = Math.max(1, Math.min(height, Math.round(width / ratio)));
  const from = (size: number, part: number, at: number) =>
    Math.max(0, Math.min(size - part, Math.round((size * at) / 100 - part / 2)));
  return {
    left: from(width, wide, Number(x)),
    top: from(height, high, Number(y)),
    width: wide,
    height: high,
  };
}

function round(size: number): number {
  return Math.max(1, Math.round(size));
}

/** The original of a picture, which a figure offers. */
export function originalFile(of: Attachment): PictureFile {
  const file = `pictures/${of.digest.slice(0, 16)}-original.${endingOf(of.file)}`;
  return { file, of, format: 'original', width: 0, height: 0 };
}
