import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookFor, sentenceAround } from '../../../src/core/markdown/quotations/lookIn.ts';
import { sourceView } from '../../../src/site/views/source.ts';
import { editionOf, findById } from '../../support/content.ts';

/** What the page of the host's post says of its words, with these copies. */
function keptOf(copies: string) {
  const edition = editionOf(copies);
  const view = sourceView(findById(edition.record.sources, 'host-post'), edition);
  return view.bearsOn.flatMap(({ who }) => who.flatMap(({ kept }) => kept));
}

test('words that stand in a copy are shown with their sentence, its time and its digest', () => {
  expect(
    keptOf(`
=== captures/host-post/copy.txt
Home. Last night we “spoke” elsewhere.
Then we spoke at length. It went well.
`),
  ).toEqual([
    {
      says: 'These words stand in the copy that we kept on 18 August 2025, 22:00 UTC.',
      around: [{ text: 'Then we spoke at length.' }],
      digest: expect.stringMatching(/^[\da-f]{64}$/),
    },
  ]);
});

test('nothing is said of a source without a copy, of one that is damaged or lacks the words', () => {
  expect(keptOf('')).toEqual([]);
  expect(keptOf('\n=== captures/host-post/copy.txt\nDAMAGED\n')).toEqual([]);
  expect(keptOf('\n=== captures/host-post/copy.txt\nWe spoke at great length.\n')).toEqual([]);
});

test('of several copies the first that has the words is named', () => {
  const [kept] = keptOf(`
=== captures/host-post/2025-08-20.txt
Then we spoke at length.
=== captures/host-post/2025-08-19.txt
Then we spoke at length.
=== captures/host-post/2025-08-18.txt
Then they spoke.
`);
  expect(kept?.says).toContain('19 August 2025');
});

test('a copy that is kept under an earlier id is found', () => {
  const [kept] = keptOf(`
=== captures/old-post/copy.txt
Then we spoke at length.
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
formerly: [old-post]
---
`);
  expect(kept?.says).toBe(
    'These words stand in the copy of old.example that we kept on 18 August 2025, 22:00 UTC.',
  );
});

test('the original of a translation is looked for', () => {
  const copies = `
=== captures/guest-post/copy.txt
Учора ввечері ми говорили довго. Було добре.
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: uk
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: guest, says: so, source: guest-post, quote: we spoke for long, original: ми говорили довго }
---
`;
  const edition = editionOf(copies);
  const view = sourceView(findById(edition.record.sources, 'guest-post'), edition);
  expect(view.bearsOn[0]?.who[0]?.kept[0]?.around).toEqual([
    { text: 'Учора ввечері ми говорили довго.', lang: 'uk' },
  ]);
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);

test('what is cut out of a text stands in it, whatever its spaces and marks', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 6, maxLength: 60 }), fc.nat(), (words, at) => {
      const from = at % (words.length - 3);
      const passage = words.slice(from, from + 3).join(' ');
      const text = words.join('\n ');
      expect(lookFor(passage, ['other words', text])).toMatchObject({ words: 'there', text });
      const around = sentenceAround(passage, words.join(' '), 'en');
      if (around !== undefined) expect(around).toContain(passage);
    }),
  );
});

test('one other word in a passage is shown as the difference', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 8, maxLength: 40 }), fc.nat(), (words, at) => {
      const from = at % (words.length - 6);
      const passage = words.slice(from, from + 6);
      passage[3] = 'xxxxxxxxxx';
      const looked = lookFor(passage.join(' '), [words.join(' ')]);
      expect(looked.words).toBe('changed');
      if (looked.words === 'changed') expect(looked.near.difference).toContain('xxxxxxxxxx');
    }),
  );
});
