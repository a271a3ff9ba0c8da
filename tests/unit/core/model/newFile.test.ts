import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { wordFor, type Kind } from '../../../../src/core/model/entry.ts';
import { newFile } from '../../../../src/core/model/newFile.ts';
import { schemaFor } from '../../../../src/core/model/schemaFor.ts';
import { baseFiles, readContent } from '../../../support/content.ts';

const kinds = Object.keys(wordFor) as Kind[];

/** The rules and lines of what is wrong with a file of this text among the base files. */
function faultsOf(kind: Kind, text: string): string[] {
  const file = kind === 'site' ? 'site.md' : `${kind}/a-new-one.md`;
  const files = baseFiles.filter((each) => each.file !== file);
  return readContent([...files, { file, text }])
    .problems.filter((problem) => problem.file === file)
    .map(({ rule, line }) => `${rule}: ${text.split('\n')[line - 1]?.trim()}`);
}

const wanted: { [K in Kind]: string[] } = {
  articles: ['title:', 'dek:', 'topic:', 'published:', '-', '-', '-'],
  claims: ['claim:'],
  sources: ['title:', 'publisher:', 'kind:', 'published:', 'language:'],
  actors: ['name:', 'kind:', 'role:'],
  events: ['title:'],
  terms: ['term:'],
  figures: ['title:', 'kind:', 'alt:', 'credit:'],
  site: ['name:', 'tagline:', 'publisher:', 'contact:', 'language:', 'zone:', 'its-id:'],
};

describe.each(kinds)('a new file of %s', (kind) => {
  test('is refused for what it cannot do without, and for nothing else', () => {
    expect(faultsOf(kind, newFile(kind))).toEqual(wanted[kind].map((key) => `empty: ${key}`));
  });

  test('can be filled from the top down', () => {
    const key = wanted[kind][0]!;
    const filled = newFile(kind).replace(key, `${key} Something`);
    expect(faultsOf(kind, filled).filter((fault) => fault.startsWith('empty'))).toEqual(
      wanted[kind].slice(1).map((key) => `empty: ${key}`),
    );
  });

  test('has every key of its schema that a new file can have, each below what it is for', () => {
    const lines = newFile(kind)
      .split('\n')
      .map((line) => line.replace(/^#(?! )/, ''));
    const { contents } = parseDocument(lines.join('\n').split('---')[1]!, { strict: true });
    const keys = Object.keys(contents!.toJSON());
    expect(new Set(keys)).toEqual(
      new Set(
        Object.keys(schemaFor(kind, {}).shape).filter(
          (key) =>
            !['updated', 'updates', 'corrections', 'objections', 'formerly', 'retracted'].includes(
              key,
            ),
        ),
      ),
    );
    for (const key of keys)
      expect(lines[lines.findIndex((line) => line.startsWith(`${key}:`)) - 1]).toMatch(
        /^# \S.*\.$/,
      );
  });
});

test('an article is begun as a draft', () => {
  expect(newFile('articles')).toContain('\ndraft: true\n');
});
