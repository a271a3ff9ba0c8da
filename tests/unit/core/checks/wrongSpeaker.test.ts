import { describe, expect, test } from 'vitest';
import { baseText, contentWith, readContent } from '../../../support/content.ts';

const actor = (id: string, name: string, kind = 'person', more = '') =>
  `=== actors/${id}.md\n---\nname: ${name}\nkind: ${kind}\nrole: Role\n${more}---\n`;

const actors = [
  actor('ann', 'Ann Lee'),
  actor('bob', 'Bob Kay'),
  actor('lehmann', 'Anna Lehmann'),
  actor('maier', 'Karl Maier'),
  actor('vitali', 'Vitali Klitschko'),
  actor('wladimir', 'Wladimir Klitschko'),
  actor('kremlin', 'The Kremlin', 'government'),
  actor('peskov', 'Dmitri Peskov'),
].join('');

const claim = `=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: ann, says: so, source: host-post, quote: we met at noon }
  - { actor: lehmann, says: so, source: host-post, quote: wir trafen uns }
  - { actor: wladimir, says: so, source: host-post, quote: we boxed all day }
  - { actor: peskov, says: so, source: host-post, quote: nobody was told }
  - { actor: kremlin, says: so, source: host-post, quote: the talks went well }
  - { actor: guest, says: so, source: guest-post, quote: the minister told us that Bob Kay was late }
---
`;

/** The warnings on speakers in an article with this body, in a newsroom of a language. */
function told(body: string, language = 'en-GB') {
  const site = baseText
    .slice(baseText.indexOf('=== site.md'), baseText.indexOf('=== actors'))
    .replace('en-GB', language);
  const article = `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said.\ntopic: talks\npublished: 2025-08-19\nbrief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]\n---\n${body}\n`;
  return readContent(contentWith(site + actors + claim + article)).problems.filter(
    ({ rule }) => rule === 'wrong-speaker',
  );
}

describe('words that are plainly given to somebody else are told', () => {
  test.each([
    'Bob Kay said: “we met at noon”.',
    'Kay says “we met at noon.” Then they left.',
    'Bob Kay told reporters: “we met at noon”.',
    'Bob Kay: “we met at noon”.',
    'According to Bob Kay, “we met at noon”.',
    'They were late; Bob Kay wrote: “we met at noon”.',
    '[Bob Kay](../actors/bob.md) said: “we met at noon”.',
    'Kay said: “we boxed all day”.',
    'Bob Kay said: “nobody was told”.',
  ])('%s', (body) => expect(told(body)).toMatchObject([{ severity: 'warning' }]));

  test.each([
    ['de', 'Karl Maier sagte: „wir trafen uns“.'],
    ['fr', 'Karl Maier a dit : « wir trafen uns ».'],
    ['uk', 'Karl Maier сказав: «wir trafen uns».'],
  ])('in %s: %s', (language, body) => expect(told(body, language)).toHaveLength(1));

  test('and nobody is asked to record the words of the one who is named', () =>
    expect(told('Bob Kay said: “we met at noon”.')[0]!.todo).toBe(
      'Name Ann Lee as the speaker, if these are the words of Ann Lee here.',
    ));
});

describe('what may well be right is not', () => {
  test.each([
    'Ann Lee said: “we met at noon”.',
    'Ann Lee, after talks with Bob Kay, said: “we met at noon”.',
    'An aide to Bob Kay said: “we met at noon”.',
    'An aide to Mr. Kay said: “we met at noon”.',
    'Bob Kay’s aide said: “we met at noon”.',
    'Asked what Bob Kay had said, she replied: “we met at noon”.',
    'Bob Kay denied “we met at noon”.',
    'Bob Kay never said: “we met at noon”.',
    'Bob Kay quoted her as saying: “we met at noon”.',
    'Bob Kay says Ann Lee’s “we met at noon” is false.',
    'Bob Kay said “we met at noon” was false.',
    'Did Bob Kay say “we met at noon”? No.',
    'Bob Kay said: “we met at noon”?',
    'Bob Kay: “we met at noon” is a lie.',
    'Bob Kay told Ann Lee: “we met at noon”.',
    'Bob Kay recalled: “we met at noon”.',
    'Klitschko said: “we boxed all day”.',
    'The Kremlin said: “nobody was told”.',
    'Bob Kay said: “the talks went well”.',
    'Bob Kay said: “Bob Kay was late”.',
    'Bob Kay said: “we met at noon”, but he lied.',
    'Bob Kay said: “we met at noon” (which is false).',
    'U.S. Sen. Bob Kay said: “we met at noon”.',
    'If Bob Kay said: “we met at noon”.',
    'She spoke to [her](../actors/ann.md); Bob Kay said: “we met at noon”.',
  ])('%s', (body) => expect(told(body)).toEqual([]));

  test.each([
    'Nach einem Treffen mit Karl Maier sagte Lehmann: „wir trafen uns“.',
    'Über Karl Maier sagte Anna Lehmann: „wir trafen uns“.',
    'Karl Maier bestritt: „wir trafen uns“.',
  ])('%s', (body) => expect(told(body, 'de')).toEqual([]));
});
