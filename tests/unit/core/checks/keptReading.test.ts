import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/core/checks/readContent.ts';
import { keepParsed } from '../../../../src/core/markdown/keepParsed.ts';
import type { TextFile } from '../../../../src/core/markdown/parsedFile.ts';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { checkContext } from '../../../../src/i18n/describeStanding.ts';
import { baseFiles } from '../../../support/content.ts';

const additions = [
  '\nMore of it: ![x](y.png).\n',
  '\nThey [met](../claims/nobody.md).\n',
  '\n“Not a quote of anybody.”\n',
];
const edit = fc.record({
  index: fc.nat(baseFiles.length - 1),
  to: fc.oneof(
    fc.constantFrom(...additions).map((added) => (text: string) => text + added),
    fc.constant((text: string) => text.replace('says: so', 'says: otherwise')),
    fc.constant((text: string) => text.replace('Europe/Kyiv', 'Europe/London')),
    fc.constant((text: string) => text.replace('2025-08-18', '2025-08-18T17:42')),
    fc.constant(() => '---\n'),
  ),
});

test('a reading that keeps what it has parsed says what a fresh one says, after any edits', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const parse = keepParsed();
      let files: readonly TextFile[] = baseFiles;
      readContent(files, checkContext, [], { parse });
      for (const { index, to } of edits) {
        files = files.map((each, i) => (i === index ? { ...each, text: to(each.text) } : each));
        const kept = readContent(files, checkContext, [], { parse });
        const fresh = readContent(files, checkContext);
        expect(kept.problems).toEqual(fresh.problems);
        expect(standings(kept)).toEqual(standings(fresh));
      }
    }),
    { numRuns: 20 },
  );
});

test('a file whose text has not changed is parsed once', () => {
  const parse = keepParsed();
  const file = baseFiles[0]!;
  const first = parse(file);
  expect(parse({ ...file })).toBe(first);
  expect(parse({ ...file, text: `${file.text}More.\n` })).not.toBe(first);
  expect(parse(file)).toBe(first);
});

function standings({ record }: ReturnType<typeof readContent>) {
  return record.claims.map((claim) => [claim.id, analyse(claim).standing.row.id]);
}
