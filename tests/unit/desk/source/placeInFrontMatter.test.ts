import { expect, test } from 'vitest';
import { schemas } from '../../../../src/core/model/schemas.ts';
import type { Schema } from '../../../../src/core/model/schemaProblems/schema.ts';
import { optionsFor } from '../../../../src/desk/source/completions.ts';
import { explain } from '../../../../src/desk/source/explanation.ts';
import { wayBetween, type KnownFile } from '../../../../src/desk/source/knownFile.ts';
import { placeInFrontMatter } from '../../../../src/desk/source/placeInFrontMatter.ts';

const known: KnownFile[] = [
  { file: 'actors/host.md', kind: 'actors', id: 'host', name: 'The host' },
  { file: 'sources/host-post.md', kind: 'sources', id: 'host-post', name: 'A post of the host' },
  {
    file: 'claims/they-spoke.md',
    kind: 'claims',
    id: 'they-spoke',
    name: 'The host and the guest spoke',
    standing: { id: 'agreed', label: 'Agreed by all sides' },
  },
];

/** `|` is where the cursor stands. */
test.each([
  ['a key', 'cla|', [], 'key', 'cla'],
  ['a value', 'claim: They |spoke', ['claim'], 'value', 'They '],
  ['a key of an item', 'statements:\n  - actor: host\n    sa|', ['statements', 0], 'key', 'sa'],
  ['the first key of an item', 'statements:\n  - a: b\n  - ac|', ['statements', 1], 'key', 'ac'],
  [
    'a value of an item',
    'statements:\n  - a: b\n  - actor: ho|',
    ['statements', 1, 'actor'],
    'value',
    'ho',
  ],
  ['an item that is a word', 'about:\n  - host\n  - gu|', ['about', 1], 'key', 'gu'],
  ['a list no further in than its key', 'about:\n- host\n- gu|', ['about', 1], 'key', 'gu'],
  ['a list in brackets', 'about: [host, gu|', ['about', 1], 'value', 'gu'],
  ['keys in braces', 'statements:\n  - { actor: host, sa|', ['statements', 0], 'key', 'sa'],
  [
    'a value in braces',
    'statements:\n  - { actor: host, says: o|',
    ['statements', 0, 'says'],
    'value',
    'o',
  ],
  [
    'after a quoted text with signs',
    'statements:\n  - { quote: "a, [b: {", says: o|',
    ['statements', 0, 'says'],
    'value',
    'o',
  ],
  ['after a comment', 'statements:\n  # - x: y\n  - a: b\n    sa|', ['statements', 0], 'key', 'sa'],
  ['after what is set in less', 'statements:\n  - a:\n      b: c\nrep|', [], 'key', 'rep'],
] as const)('%s is found', (...[, text, path, part, written]) => {
  const whole = `---\n${text}`;
  const at = whole.indexOf('|');
  expect(placeInFrontMatter(whole.replace('|', ''), at)).toEqual({
    path,
    part,
    written,
    from: at - written.length,
  });
});

test('the text below front matter is no place in it', () => {
  expect(placeInFrontMatter('---\nclaim: x\n---\nThey ', 20)).toBeUndefined();
  expect(placeInFrontMatter('claim: x', 5)).toBeUndefined();
});

test('keys, words and ids are completed from the schemas', () => {
  const schema = schemas.claims as unknown as Schema;
  const labels = (path: (string | number)[], part: 'key' | 'value') =>
    optionsFor(schema, path, part, known).map(({ label }) => label);
  expect(labels([], 'key')).toEqual(Object.keys(schemas.claims.shape));
  expect(labels(['statements', 0], 'key')).toContain('source');
  expect(labels(['statements', 0, 'says'], 'value')).toContain('leaves open');
  expect(labels(['statements', 0, 'source'], 'value')).toEqual(['host-post']);
  expect(labels(['about', 0], 'key')).toEqual(['host']);
  expect(labels(['about', 0], 'value')).toEqual(['host']);
});

test('a key, an id, a link and a date are explained', () => {
  const text = '---\nclaim: They spoke\nstatements:\n  - actor: host\n    when: 2025-08\n---\n';
  const at = (word: string) =>
    explain({ text, from: text.indexOf(word), file: 'claims/x.md' }, word, known);
  expect(at('claim:')).toBe('The sentence, about the world, not about who said it.');
  expect(at('actor:')).toBe('The id of the actor who speaks.');
  expect(at('host')).toBe('The host');
  expect(at('2025-08')).toBe('Readers see: August 2025');
  expect(explain({ text, from: 60, file: 'articles/a.md' }, '../claims/they-spoke.md', known)).toBe(
    'The host and the guest spoke: Agreed by all sides',
  );
});

test('a link leads from one file to another', () => {
  expect(wayBetween('articles/a.md', 'claims/b/c.md')).toBe('../claims/b/c.md');
  expect(wayBetween('claims/b/d.md', 'claims/b/c.md')).toBe('c.md');
  expect(wayBetween('claims/b/d.md', 'claims/c.md')).toBe('../c.md');
});
