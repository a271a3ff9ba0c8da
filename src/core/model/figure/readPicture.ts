import ExifReader from 'exifreader';
import { imageSize } from 'image-size';
import { endingOf, type Attachment } from './attachment.ts';
import { svgFault } from './svgFault.ts';

/** A picture as its header tells of it, turned as it is shown. */
export interface Picture {
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'svg';
  /** In pixels; of an SVG in its own units. */
  width: number;
  height: number;
}

/** Why a file is no picture that can be published. */
export interface PictureFault {
  rule: 'picture-file' | 'picture-size' | 'svg-script';
  message: string;
  todo: string;
}

/** What a picture may have at most: nothing beyond is decoded. */
export const pictureLimits = {
  bytes: 20_000_000,
  svgBytes: 500_000,
  /** Of one side. */
  side: 16_000,
  pixels: 100_000_000,
} as const;

/** By the name that the reader of headers has for it. */
const formats: { [type: string]: Picture['format'] } = {
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
};

/** Within so many bytes a file says how large its picture is, behind profiles and thumbnails. */
const headerBytes = 1_000_000;

/**
 * The format and size of a picture, from its header alone: nothing is decoded. A file that is
 * larger than the limits, or not what its name says, or cut off, is a fault.
 */
export function readPicture(
  attachment: Attachment,
): { picture: Picture } | { fault: PictureFault } {
  const ending = endingOf(attachment.file);
  const most = ending === 'svg' ? pictureLimits.svgBytes : pictureLimits.bytes;
  const fault = (rule: PictureFault['rule'], message: string, todo: string) => ({
    fault: { rule, message, todo },
  });
  if (attachment.size > most)
    return fault(
      'picture-size',
      `The file has ${megabytes(attachment.size)} MB; the limit is ${megabytes(most)} MB.`,
      'Save it smaller, or with more compression.',
    );
  if (attachment.size === 0) return fault('picture-file', 'The file is empty.', 'Save it again.');
  const header = attachment.read(headerBytes);
  const picture = sizeIn(header);
  if (!picture)
    return fault(
      'picture-file',
      `This is not a picture that can be shown: its bytes are no JPEG, PNG, WebP, AVIF or SVG.`,
      'Open it in an image program and save it as JPEG or PNG.',
    );
  const named = formats[ending === 'jpeg' ? 'jpg' : ending];
  if (named !== picture.format)
    return fault(
      'picture-file',
      `The name ends in .${ending}, and the bytes are ${nameOf(picture.format)}.`,
      `Rename it to end in .${picture.format === 'jpeg' ? 'jpg' : picture.format}, here and in the folder.`,
    );
  const tooLarge = faultOfSize(attachment, picture);
  if (tooLarge) return { fault: tooLarge };
  return isWhole(attachment, picture.format)
    ? { picture }
    : fault('picture-file', 'The file is cut off: its end is missing.', 'Copy or save it again.');
}

/** What is wrong with the size of a picture; of an SVG, with what is in it. */
function faultOfSize(attachment: Attachment, picture: Picture): PictureFault | undefined {
  const { format, width, height } = picture;
  if (!(width > 0 && height > 0))
    return {
      rule: 'picture-file',
      message: 'The picture has no size.',
      todo: 'Save it again with a width and a height.',
    };
  if (format === 'svg') {
    const svg = svgFault(attachment.read());
    return svg && { rule: 'svg-script', ...svg };
  }
  const { side, pixels } = pictureLimits;
  return width > side || height > side || width * height > pixels
    ? {
        rule: 'picture-size',
        message: `The picture is ${width} by ${height} pixels; the limit is ${side} on a side, and ${pixels / 1_000_000} million together.`,
        todo: 'Save it smaller: 4,000 pixels are enough for any screen.',
      }
    : undefined;
}

function sizeIn(header: Uint8Array): Picture | undefined {
  try {
    const { type = '', width, height, orientation } = imageSize(header);
    const format = formats[type];
    if (!format) return undefined;
    const isTurned = ((format === 'jpeg' ? orientation : orientationIn(header, format)) ?? 1) >= 5;
    return isTurned ? { format, width: height, height: width } : { format, width, height };
  } catch {
    return undefined;
  }
}

/** How the picture is turned, of formats in which only its metadata tell. */
function orientationIn(header: Uint8Array, format: Picture['format']): number | undefined {
  if (format !== 'png' && format !== 'webp') return undefined;
  try {
    const { exif } = ExifReader.loadView(viewOf(header), { expanded: true });
    return exif?.Orientation?.value ?? 1;
  } catch {
    return undefined;
  }
}

/** Whether the end of a file is there, as far as its format can tell. */
function isWhole({ size, read }: Attachment, format: Picture['format']): boolean {
  const tail = () => read(Math.min(size, 65_536), Math.max(0, size - 65_536));
  const has = (...bytes: number[]) => {
    const end = tail();
    return end.some((_, at) => bytes.every((byte, i) => end[at + i] === byte));
  };
  switch (format) {
    case 'jpeg':
      return has(0xff, 0xd9);
    case 'png':
      return has(0x49, 0x45, 0x4e, 0x44);
    case 'webp':
      return viewOf(read(8)).getUint32(4, true) + 8 <= size;
    case 'avif':
    case 'svg':
      return true;
  }
}

/**
 * The names of what a file holds of a place or of a person, as its metadata say: in EXIF, IPTC, XMP
 * and in content credentials. Where the metadata cannot be read, that is one of them.
 */
export function personalMetadata(attachment: Attachment): string[] {
  const bytes = attachment.read();
  const found = new Set<string>();
  const raw = new TextDecoder('latin1').decode(bytes);
  for (const [, name] of raw.matchAll(inPackets)) found.add(name!);
  if (endingOf(attachment.file) === 'svg') return [...found].sort();
  try {
    const groups = ExifReader.loadView(viewOf(bytes), { expanded: true }) as Groups;
    if (groups['gps']) found.add('GPS');
    for (const name of told.flatMap((group) => tellingIn(groups[group] ?? {}))) found.add(name);
  } catch (error) {
    if ((error as Error).name !== 'MetadataMissingError') found.add('metadata that cannot be read');
  }
  return [...found].sort();
}

type Groups = { [group: string]: { [name: string]: unknown } | undefined };

/** The groups of metadata that somebody filled, or a camera in his name. */
const told = ['exif', 'iptc', 'xmp', 'png', 'pngText', 'makerNotes', 'photoshop'];

function tellingIn(tags: { [name: string]: unknown }): string[] {
  return Object.entries(tags)
    .filter(([name, tag]) => name !== '_raw' && telling.test(name) && hasValue(tag))
    .map(([name]) => name);
}

const telling =
  /gps|latitude|longitude|location|city|state|province|country|by-?line|author|artist|creator|owner|person|contact|credit|copyright|rights|writer|editor|serial/i;

/** What XMP and content credentials call a place or a person, wherever they stand in the file. */
const inPackets =
  /[<\s"](exif:GPSL\w+|dc:creator|photoshop:(?:City|State|Country|AuthorsPosition|Credit)|Iptc4xmpCore:(?:Location|CreatorContactInfo)|Iptc4xmpExt:(?:PersonInImage|LocationCreated|LocationShown)|mwg-rs:Name|stds\.schema-org\.CreativeWork)\b/g;

function hasValue(tag: unknown): boolean {
  const { description, value } = (tag ?? {}) as { description?: unknown; value?: unknown };
  return String(description ?? value ?? '').trim() !== '';
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Rounded up: 1,200,001 bytes are 1.3 MB. */
export function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}

function nameOf(format: Picture['format']): string {
  return { jpeg: 'a JPEG', png: 'a PNG', webp: 'a WebP', avif: 'an AVIF', svg: 'an SVG' }[format];
}
