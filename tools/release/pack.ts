// Packs the files whose names stand on its input, as JSON, and which lie in the working folder:
// `x.html` into `x.html.gz` and `x.html.br`, unless that is no smaller. A process of its own, since
// publishing does one thing after another, and this many at once.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ways = {
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

const files = (JSON.parse(await text(process.stdin)) as string[])[Symbol.iterator]();
// zlib works in threads of Node's own.
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work(): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(file);
    for (const [ending, pack] of Object.entries(ways)) {
      const packed = await pack(bytes);
      await rm(file + ending, { force: true });
      if (packed.length < bytes.length) await writeFile(file + ending, packed);
    }
  }
}
