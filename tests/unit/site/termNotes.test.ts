import { describe, expect, test } from 'vitest';
import { termFinder } from '../../../src/core/model/termFinder.ts';
import { proseBlocks } from '../../../src/site/parts/prose/proseHtml.ts';
import { editionOf } from '../../support/content.ts';

const article = (text: string) => `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
${text}
=== terms/truce.md
---
term: truce
forms: [truces, "arm’s-length truce"]
---
An end to the fighting for a time.
`;

function blocksOf(text: string) {
  const edition = editionOf(article(text));
  const [talk] = edition.record.articles;
  return proseBlocks(talk!.body, edition, { terms: edition.record.terms });
}

describe('a term', () => {
  test('has a sign after its first use in a text, and its explanation after that block', () => {
    const [first, second] = blocksOf('Of the Truce and its truces.\n\nA truce again.');
    expect(first!.html).toBe(
      '<p>Of the Truce<button type="button" class="term-sign" popovertarget="term-truce" aria-label="What is meant by “truce”"></button> and its truces.</p>' +
        '<aside id="term-truce" class="term-note" popover=""><p><strong>truce</strong></p><p>An end to the fighting for a time.</p></aside>',
    );
    expect(first!.text).toBe('Of the Truce and its truces.');
    expect(second!.html).toBe('<p>A truce again.</p>');
  });

  test('has none in a quotation, a link, a heading or another word', () => {
    const [heading, quoted, linked, word, table] = blocksOf(
      [
        '## A truce',
        '“*truce*” is a word.',
        '[a truce](../claims/they-spoke.md)',
        'The trucebreaker.',
        '| a | b |\n| - | - |\n| x | a truce |',
      ].join('\n\n'),
    );
    for (const block of [heading, quoted, linked, word])
      expect(block!.html).not.toContain('term-sign');
    expect(table!.html).toContain('term-sign');
    expect(table!.html).toContain('</aside>');
  });
});

test('terms are found in every script, however composed, the longer before the shorter', () => {
  const term = (id: string, name: string, forms: string[] = []) => ({
    id,
    file: `terms/${id}.md`,
    term: name,
    forms,
    body: editionOf('').record.articles[0]!.body,
  });
  const find = termFinder([
    term('truce', 'truce'),
    term('long-truce', 'long truce'),
    term('peremyrya', 'перемир’я', ['перемиру']),
    term('cafe', 'Café'),
    term('stop', '停火'),
    term('cpp', 'C++ (code)'),
  ]);
  const ids = (text: string) => find(text).map(({ term: { id } }) => id);
  expect(ids('A long truce, a truce.')).toEqual(['long-truce', 'truce']);
  expect(ids('Про перемир’я')).toEqual(['peremyrya']);
  expect(ids('the cafe\u0301')).toEqual(['cafe']);
  expect(ids('双方同意停火协议')).toEqual(['stop']);
  expect(ids('in C++ (code).')).toEqual(['cpp']);
  expect(termFinder([])('truce')).toEqual([]);
});
