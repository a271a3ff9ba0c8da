import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture of a dark square on light ground, in a format, as bytes. No photograph is invented. */
export async function drawnPicture(
  format: 'jpeg' | 'png' | 'webp' | 'avif',
  { width = 1000, height = 600, orientation = 1, exif = {} }: DrawnOptions = {},
): Promise<Uint8Array> {
  const square = await sharp({
    create: {
      width: Math.round(width / 4),
      height: Math.round(height / 2),
      channels: 3,
      background: '#222',
    },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#ddd' } })
    .composite([{ input: square, left: 0, top: 0 }])
    .withExif(exif)
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();
}

interface DrawnOptions {
  width?: number;
  height?: number;
  orientation?: number;
  exif?: { [ifd: string]: { [tag: string]: string } };
}

/** A PNG of a few bytes whose header says that it is so wide and high: what is in it is nothing. */
export function pngOfSize(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // No reader here looks at the checksum.
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}
