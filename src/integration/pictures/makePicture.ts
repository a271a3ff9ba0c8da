import sharp, { type Sharp } from 'sharp';
import { pictureLimits } from '../../core/model/figure/readPicture.ts';
import { pageWidth, type PictureFile } from '../../site/parts/figure/pictureSet.ts';
import { drawPdfPage } from './pdf/drawPdfPage.ts';

/**
 * The bytes of a file that is made of a picture. Nothing of its metadata is in them: no place, name
 * or device. An SVG stays as it is. Throws, with the name of the picture, where it cannot be
 * decoded.
 */
export async function makePicture({
  of,
  format,
  width,
  height,
  crop,
  page,
}: PictureFile): Promise<Uint8Array> {
  if (format === 'svg' || format === 'original') return of.read();
  try {
    const bytes = page === undefined ? of.read() : await drawPdfPage(of, page, pageWidth);
    const turned = sharp(bytes, {
      limitInputPixels: pictureLimits.pixels,
      failOn: 'error',
    }).autoOrient();
    const cut = crop ? turned.extract(crop) : turned;
    const sized = cut.resize(width, height, { fit: 'fill' });
    return await write[format](sized).toBuffer();
  } catch (error) {
    throw new Error(
      `The picture ${of.file} cannot be decoded: ${(error as Error).message}. Save it again in an image program.`,
      { cause: error },
    );
  }
}

const write: {
  [format in Exclude<PictureFile['format'], 'svg' | 'original'>]: (picture: Sharp) => Sharp;
} = {
  avif: (picture) => picture.avif({ quality: 50 }),
  webp: (picture) => picture.webp({ quality: 75 }),
  jpeg: (picture) =>
    picture.flatten({ background: '#fff' }).jpeg({ quality: 80, progressive: true, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
};
