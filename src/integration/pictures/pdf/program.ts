import { readFileSync, writeFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/**
 * A program of its own, since a PDF is read by a library of a million lines: should one send it
 * round in circles, this ends and not the build. It reads a PDF from its input. Without arguments
 * it writes the sizes of the pages in points, as JSON; with a page, from 1, and a width in pixels
 * that page as PNG. What cannot be opened it writes to its error output, and ends with 1.
 */
const [page, width] = process.argv.slice(2).map(Number);

const library = await PDFiumLibrary.init();
try {
  const document = await library.loadDocument(readFileSync(0));
  if (page === undefined || width === undefined) {
    const sizes = Array.from({ length: document.getPageCount() }, (_, index) => {
      const { originalWidth, originalHeight } = document.getPage(index).getOriginalSize();
      return { width: originalWidth, height: originalHeight };
    });
    writeFileSync(1, JSON.stringify(sizes));
  } else {
    const its = document.getPage(page - 1);
    const { originalWidth, originalHeight } = its.getOriginalSize();
    const { data } = await its.render({
      width,
      height: Math.max(1, Math.round((originalHeight * width) / originalWidth)),
      render: ({ data, width, height }) =>
        sharp(data, { raw: { width, height, channels: 4 } })
          .flatten({ background: '#fff' })
          .png({ compressionLevel: 1 })
          .toBuffer(),
    });
    writeFileSync(1, data);
  }
} catch (error) {
  writeFileSync(2, (error as Error).message);
  process.exitCode = 1;
}
