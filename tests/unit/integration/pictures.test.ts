import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personalMetadata, readPicture } from '../../../src/core/model/figure/readPicture.ts';
import { makePictures } from '../../../src/integration/pictures/makePictures.ts';
import { pictureFiles, pictureSet } from '../../../src/site/parts/figure/pictureSet.ts';
import { attachmentOf } from '../../support/content.ts';
import { drawnPicture, pngOfSize } from '../../support/drawnPictures.ts';

const telling = {
  IFD0: { Artist: 'Ann', Copyright: 'Ann' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
};

describe('the header of a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'of %s tells its format and size',
    async (format) => {
      const file = attachmentOf(
        `figures/x.${format}`,
        await drawnPicture(format, { width: 90, height: 60 }),
      );
      expect(readPicture(file)).toEqual({ picture: { format, width: 90, height: 60 } });
    },
  );

  test.each(['jpeg', 'png', 'webp'] as const)(
    'of %s tells that it lies on its side',
    async (format) => {
      const bytes = await drawnPicture(format, { width: 90, height: 60, orientation: 6 });
      expect(readPicture(attachmentOf(`figures/x.${format}`, bytes))).toEqual({
        picture: { format, width: 60, height: 90 },
      });
    },
  );

  test.each([
    [
      'wider than any screen',
      'x.png',
      pngOfSize(40_000, 10),
      'The picture is 40000 by 10 pixels; the limit is 16000 on a side, and 100 million together.',
    ],
    [
      'a bomb of few bytes',
      'x.png',
      pngOfSize(15_000, 15_000),
      'The picture is 15000 by 15000 pixels; the limit is 16000 on a side, and 100 million together.',
    ],
    [
      'heavier than the limit',
      'x.jpg',
      new Uint8Array(20_000_001),
      'The file has 20.1 MB; the limit is 20 MB.',
    ],
    ['empty', 'x.jpg', new Uint8Array(), 'The file is empty.'],
    [
      'of another format than its name',
      'x.jpg',
      pngOfSize(9, 9),
      'The name ends in .jpg, and the bytes are a PNG.',
    ],
    [
      'no picture',
      'x.jpg',
      new TextEncoder().encode('<html>'.repeat(99)),
      'This is not a picture that can be shown: its bytes are no JPEG, PNG, WebP, AVIF or SVG.',
    ],
    [
      'cut off',
      'x.png',
      pngOfSize(9, 9).subarray(0, 60),
      'The file is cut off: its end is missing.',
    ],
    ['without a size', 'x.png', pngOfSize(0, 9), 'The picture has no size.'],
  ])('refuses one that is %s', (_, name, bytes, message) => {
    const read = readPicture(attachmentOf(`figures/${name}`, bytes));
    expect('fault' in read && read.fault.message).toBe(message);
  });

  test('of any bytes throws nothing', () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('jpg', 'png', 'webp', 'avif', 'svg'),
        fc.constantFrom(
          '',
          '\u0089PNG\r\n\u001a\n',
          'ÿØÿá',
          'RIFF0000WEBP',
          '\0\0\0\u001cftypavif',
          '<svg',
        ),
        (bytes, ending, start) => {
          const file = attachmentOf(
            `figures/x.${ending}`,
            Buffer.concat([Buffer.from(start, 'latin1'), bytes]),
          );
          readPicture(file);
          personalMetadata(file);
        },
      ),
      { numRuns: 300 },
    ));
});

describe('an original', () => {
  test('tells of the place and the names in it', async () => {
    const bytes = await drawnPicture('jpeg', { width: 20, height: 20, exif: telling });
    expect(personalMetadata(attachmentOf('figures/x.jpg', bytes))).toEqual(
      expect.arrayContaining(['Artist', 'GPS', 'Copyright']),
    );
  });

  test('without them tells nothing', async () => {
    const bytes = await sharp(await drawnPicture('jpeg', { width: 20, height: 20 }))
      .jpeg()
      .toBuffer();
    expect(personalMetadata(attachmentOf('figures/x.jpg', bytes))).toEqual([]);
  });
});

describe('the files of a picture', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const make = (files: ReturnType<typeof pictureFiles>) =>
    makePictures(files, join(folder, 'dist'), join(folder, 'kept'));

  test('have the size that the page says, and nothing of what the camera knew', async () => {
    const bytes = await drawnPicture('jpeg', {
      width: 900,
      height: 600,
      orientation: 6,
      exif: telling,
    });
    const files = pictureFiles(attachmentOf('figures/x.jpg', bytes));
    expect(files.map(({ format, width, height }) => [format, width, height])).toEqual(
      ['avif', 'webp', 'jpeg'].flatMap((format) => [
        [format, 400, 600],
        [format, 600, 900],
      ]),
    );
    expect(await make(files)).toEqual({ made: 6 });
    for (const { file, width, height } of files) {
      const made = readFileSync(join(folder, 'dist', file));
      const { width: wide, height: high, exif, xmp, iptc } = await sharp(made).metadata();
      expect([wide, high, exif, xmp, iptc]).toEqual([
        width,
        height,
        undefined,
        undefined,
        undefined,
      ]);
      expect(made.includes('Ann')).toBe(false);
      const { gps, exif: tags } = ExifReader.load(made, { expanded: true });
      expect([gps, tags]).toEqual([undefined, undefined]);
    }
  }, 60_000);

  test('are made once, and again only where the picture or its crop changes', async () => {
    const file = attachmentOf(
      'figures/x.png',
      await drawnPicture('png', { width: 300, height: 300 }),
    );
    const crop = (x: number) =>
      pictureFiles(file, { ratio: 3 / 2, focus: { x: String(x), y: String(x) } });
    expect(await make([...pictureFiles(file), ...crop(0)])).toEqual({ made: 6 });
    expect(
      await make([...pictureFiles({ ...file, file: 'figures/same.png' }), ...crop(0)]),
    ).toEqual({ made: 0 });
    expect(await make([...pictureFiles(file), ...crop(100)])).toEqual({ made: 3 });
    const names = readdirSync(join(folder, 'kept'));
    const other = join(folder, 'again');
    await makePictures([...pictureFiles(file), ...crop(0)], join(folder, 'dist-again'), other);
    for (const name of readdirSync(other)) {
      expect(names).toContain(name);
      expect(readFileSync(join(other, name))).toEqual(readFileSync(join(folder, 'kept', name)));
    }
    expect(statSync(join(folder, 'dist', pictureFiles(file)[0]!.file)).size).toBeGreaterThan(0);
  }, 60_000);

  test('are cropped around the focus', async () => {
    // The dark square stands at the left: a crop that keeps it is darker.
    const file = attachmentOf(
      'figures/x.png',
      await drawnPicture('png', { width: 800, height: 200 }),
    );
    const light = async (x: number) => {
      const [, , plain] = pictureFiles(file, { ratio: 1, focus: { x: String(x), y: '50' } });
      await make([plain!]);
      const { channels } = await sharp(join(folder, 'dist', plain!.file)).stats();
      return channels[0]!.mean;
    };
    expect(await light(0)).toBeLessThan((await light(100)) - 50);
  }, 60_000);

  test('that cannot be decoded are told by name', async () => {
    const file = attachmentOf('figures/x.png', pngOfSize(50, 50));
    await expect(make(pictureFiles(file))).rejects.toThrow(
      /The picture figures\/x\.png cannot be decoded/,
    );
  });

  test('keep the ratio of any crop within the picture', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.record({
          x: fc.double({ min: 0, max: 100, noNaN: true }).map(String),
          y: fc.double({ min: 0, max: 100, noNaN: true }).map(String),
        }),
        (width, height, focus) => {
          const files = pictureFiles(attachmentOf('figures/x.png', pngOfSize(width, height)), {
            ratio: 1.5,
            focus,
          });
          for (const { crop } of files) {
            expect(crop!.left).toBeGreaterThanOrEqual(0);
            expect(crop!.left + crop!.width).toBeLessThanOrEqual(width);
            expect(crop!.top + crop!.height).toBeLessThanOrEqual(height);
          }
        },
      ),
      { numRuns: 60 },
    ));

  test('are offered by width, the better formats first, with room for the largest', async () => {
    const file = attachmentOf(
      'figures/x.jpg',
      await drawnPicture('jpeg', { width: 500, height: 250 }),
    );
    const set = pictureSet(file, '/news/')!;
    expect([set.width, set.height, set.sources.map(({ type }) => type)]).toEqual([
      500,
      250,
      ['image/avif', 'image/webp'],
    ]);
    expect(set.sources[0]!.srcset).toMatch(
      /^\/news\/pictures\/[0-9a-f]{16}-sharp-1-400\.avif 400w, \/news\/\S+-500\.avif 500w$/,
    );
    expect(set.src).toMatch(/-500\.jpg$/);
  });
});
