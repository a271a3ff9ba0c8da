import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { mostPages, partsOf, readPdf, shownPages } from '../../../src/core/model/figure/readPdf.ts';
import { attachmentAt } from '../../../src/integration/attachmentAt.ts';
import { makePicture } from '../../../src/integration/pictures/makePicture.ts';
import { pictureFiles, pictureSet } from '../../../src/site/parts/figure/pictureSet.ts';
import { drawnPdf } from '../../support/drawnPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = { width: 600, height: 800 };

function pdfWith(bytes: Uint8Array | string) {
  const path = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.pdf`);
  writeFileSync(path, bytes);
  return attachmentAt(path, 'figures/report.pdf');
}

const faultOf = (...args: Parameters<typeof readPdf>) => {
  const read = readPdf(...args);
  return 'fault' in read ? read.fault.message : undefined;
};

describe('a PDF', () => {
  const two = drawnPdf([page, { width: 800, height: 600 }]);

  test('tells the sizes of its pages', () => {
    expect(readPdf(pdfWith(two))).toEqual({ pages: [page, { width: 800, height: 600 }] });
  });

  test('is shown page by page, or one page of it', () => {
    const of = pdfWith(two);
    const files = new Map([['report.pdf', of]]);
    expect(shownPages(['report.pdf'], files)).toEqual([
      { of, page: 1 },
      { of, page: 2 },
    ]);
    expect(shownPages(['report.pdf#2', 'report.pdf#9', 'other.pdf'], files)).toEqual([
      { of, page: 2 },
    ]);
    expect(partsOf('a#1.pdf')).toEqual({ file: 'a#1.pdf' });
  });

  test('is drawn as it is, in the same bytes each time', async () => {
    const of = pdfWith(two);
    const { width, height } = pictureSet(of, '/', { page: 1 })!;
    expect([width, height]).toEqual([1800, 2400]);
    const [avif] = pictureFiles(of, { page: 1 });
    expect(avif!.file).toMatch(/^pictures\/[0-9a-f]{16}-page1-sharp-1-400\.avif$/);
    const bytes = await makePicture(avif!);
    expect(Buffer.compare(bytes, await makePicture(avif!))).toBe(0);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([400, 533]);
    const at = (x: number, y: number) =>
      [...data.subarray((y * 400 + x) * info.channels)].slice(0, 3);
    const [red = 0, green = 0, blue = 0] = at(50, 500);
    expect(red).toBeGreaterThan(180);
    expect(Math.max(green, blue)).toBeLessThan(60);
    expect(Math.min(...at(350, 50))).toBeGreaterThan(250);
  });

  test.each([
    ['is none', 'Hello', 'This is not a PDF: its bytes do not say so.'],
    ['is cut off', two.subarray(0, 200), 'The PDF cannot be opened: it is cut off, or damaged.'],
    [
      'is heavier than the limit',
      Buffer.concat([two, new Uint8Array(20_000_000)]),
      'The file has 20.1 MB; the limit is 20 MB.',
    ],
    [
      'has more pages than anybody looks at',
      drawnPdf(Array.from({ length: mostPages + 1 }, () => page)),
      `The PDF has ${mostPages + 1} pages; the limit is ${mostPages}.`,
    ],
    [
      'has a page like a ribbon',
      drawnPdf([{ width: 100, height: 9000 }]),
      'Page 1 is 100 by 9000 points, which is no page.',
    ],
  ])('that %s is refused', (_, bytes, message) => {
    expect(faultOf(pdfWith(bytes))).toBe(message);
  });

  test('of many pages can show some of them', () => {
    const of = pdfWith(drawnPdf(Array.from({ length: mostPages + 1 }, () => page)));
    expect(faultOf(of, [mostPages + 1])).toBeUndefined();
  });
});
