import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContentFolder } from '../../../../../src/integration/contentFolder.ts';
import type { Reading } from '../../../../../src/core/model/readRecord.ts';
import type { TextFile } from '../../../../../src/core/markdown/parsedFile.ts';
import { baseFiles, readContent } from '../../../../support/content.ts';
import { unescaped, type Example, type Written } from './parseExamples.ts';

/**
 * What comes of an example: its files stand in the small record of the tests, in the place of those
 * of the same name.
 */
export function readExample(example: Example): Read {
  const before = known.get(example);
  const read = before ?? freshly(example);
  known.set(example, read);
  return read;
}

type Read = { reading: Reading; files: readonly TextFile[] } | { cannot: string };

const known = new WeakMap<Example, Read>();

function freshly({ files }: Example): Read {
  const all = new Map<string, Written>(baseFiles.map((file) => [file.file, file]));
  for (const file of files) if (file.how !== 'as it was') all.set(file.file, file);
  const there = [...all.values()].filter(({ how }) => how !== 'gone');
  if (
    files.some(({ how }) => how !== undefined && /^(?:Latin-1|UTF-16|on disk|gone|link)/.test(how))
  )
    return fromDisk(there);
  const texts = there.map((file) => ({ file: file.file, text: textOf(file) }));
  return { reading: readContent(texts), files: texts };
}

function textOf({ text, how }: Written): string {
  const whole = unescaped(text);
  const [, count, repeated] = /^([\d,]+) times "(.*)"$/.exec(how ?? '') ?? [];
  if (repeated !== undefined)
    return whole + unescaped(repeated).repeat(Number(count!.replaceAll(',', '')));
  return how === 'CRLF' ? whole.replaceAll('\n', '\r\n') : whole;
}

function fromDisk(files: readonly Written[]): Read {
  const above = mkdtempSync(join(tmpdir(), 'bad-input-'));
  const folder = join(above, 'content');
  try {
    for (const file of files) {
      const path = join(folder, file.file);
      mkdirSync(dirname(path), { recursive: true });
      const link = /^link to (.+)$/.exec(file.how ?? '')?.[1];
      if (link) symlinkSync(link, path);
      else writeFileSync(path, bytesOf(file));
    }
    const read = readContentFolder(folder);
    return 'cannot' in read
      ? { cannot: read.cannot.replaceAll(folder, 'content') }
      : { reading: readContent(read.files, read.problems, read.attachments), files: read.files };
  } finally {
    rmSync(above, { recursive: true });
  }
}

function bytesOf(file: Written): Uint8Array {
  const text = textOf(file);
  return file.how === 'Latin-1'
    ? Buffer.from(text, 'latin1')
    : file.how === 'UTF-16'
      ? Buffer.from(`\uFEFF${text}`, 'utf16le')
      : Buffer.from(text);
}
