import { analyse } from '../../../src/core/standing/analyse.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/integration/contentFolder.ts';
import { rulesFile, versionOf } from '../../../src/integration/rulesFile.ts';
import {
  articleFile,
  claimFile,
  claimsFile,
  textOf,
} from '../../../src/site/formats/json/dataFiles.ts';
import { kindFile, kinds } from '../../../src/site/formats/json/kindFiles.ts';
import { schemaOf } from '../../../src/site/formats/json/jsonSchema.ts';
import type { standing } from '../../../src/site/formats/json/standing.ts';
import { readContent, readOk } from '../../support/content.ts';
import { contentOf } from '../../fixtures/newsroom/content.ts';
import { describeStanding } from '../../../src/i18n/describeStanding.ts';

const folder = readContentFolder('content');
if ('cannot' in folder) throw new Error(folder.cannot);
const { record } = readContent(folder.files, folder.problems, folder.attachments);
const edition = { record, base: '/', rules: 'abc' };

const dir = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('the JSON of every published claim and article fits its schema, and nothing that it does not name is in it', () => {
  const faults = (name: Parameters<typeof schemaOf>[0], files: readonly object[]) => {
    const fits = new Ajv2020({ strict: true }).compile(schemaOf(name, edition));
    return files.flatMap((file) => (fits(JSON.parse(textOf(file))) ? [] : (fits.errors ?? [])));
  };
  expect(record.claims.length).toBeGreaterThan(20);
  expect(
    faults(
      'claim',
      record.claims.map((claim) => claimFile(claim, edition)),
    ),
  ).toEqual([]);
  expect(
    faults(
      'article',
      record.articles.map((article) => articleFile(article, edition)),
    ),
  ).toEqual([]);
  expect(faults('claims', [claimsFile(edition)])).toEqual([]);
  for (const kind of kinds)
    expect(
      faults(kind, [
        kindFile(kind, edition),
        ...record.articles.map((article) => kindFile(kind, edition, article)),
      ]),
    ).toEqual([]);
  expect(
    faults('claim', [{ ...claimFile(record.claims[0]!, edition), verdict: 'true' }]),
  ).toHaveLength(1);
});

test('the rules as they are served give, from its JSON alone, the standing of every claim on every day of its history', async () => {
  const { text, version } = await rulesFile();
  const path = join(dir, 'rules.js');
  expect([(await rulesFile()).text === text, version]).toEqual([
    true,
    expect.stringMatching(/^[0-9a-f]{12}$/),
  ]);
  writeFileSync(path, text);
  const served = createRequire(import.meta.url)(path) as { standing: typeof standing };
  const madeUp = { record: readContent(contentOf(8)).record, base: '/news/', rules: version };
  const acrossZones = {
    record: readOk(
      `=== sources/paper.md\n---\ntitle: A paper\npublisher: Paper\nkind: report\nurl: https://paper.example/a\npublished: 2025-08-19\nzone: America/New_York\nlanguage: en\nbasis: named\n---\n=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post, when: 2025-08-20T00:30+03:00 }\n  - { actor: host, says: otherwise, source: guest-post, when: 2025-08-19T20:00-04:00 }\n  - { actor: guest, says: so, source: paper }\n  - { actor: guest, says: otherwise, source: guest-post, when: 2025-08-20 }\nreports:\n  - { source: words, says: so }\n  - { source: own, says: so }\n---\n=== sources/words.md\n---\ntitle: Words\npublisher: Words\nkind: report\nurl: https://words.example/a\npublished: 2025-08-19\nlanguage: en\nbasis: named\nperson: The host and Jane Doe\n---\n=== sources/own.md\n---\ntitle: Own\npublisher: The guest\nkind: report\nurl: https://own.example/a\npublished: 2025-08-19\nlanguage: en\nbasis: witnessed\n---\n`,
    ),
    base: '/',
    rules: version,
  };
  let days = 0;
  for (const each of [edition, madeUp, acrossZones])
    for (const claim of each.record.claims) {
      const file = JSON.parse(textOf(claimFile(claim, each))) as ReturnType<typeof claimFile>;
      expect(served.standing(file)).toEqual({
        standing: file.standing,
        label: file.label,
        sentence: file.sentence,
      });
      for (const { day, standing, sentence } of file.history)
        expect(served.standing(file, day)).toMatchObject({ standing, sentence });
      expect([file.standing, file.sentence]).toEqual([
        analyse(claim).standing.row.id,
        describeStanding(analyse(claim).standing).sentence,
      ]);
      days += file.history.length;
    }
  expect(days).toBeGreaterThan(100);
});

test('the version of the rules depends on what they do, not on their order, layout or comments', () => {
  const version = versionOf(
    '/** One. */\nfunction one() {\n  return 1; // It.\n}\nconst two = 2;\n',
  );
  expect(versionOf('const two = 2;\nfunction one() { return 1; }')).toBe(version);
  expect(versionOf('const two = 3;\nfunction one() { return 1; }')).not.toBe(version);
});
