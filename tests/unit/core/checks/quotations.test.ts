import { describe, expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';

const book =
  '=== sources/book.md\n---\ntitle: A Night in Kyiv\npublisher: A house\nkind: document\nurl: https://house.example/book\npublished: 2019\nlanguage: en\n---\n';
const people =
  '=== actors/host.md\n---\nname: Dana “Shorty” Host\nkind: person\nrole: Host\naliases: [The Boss]\n---\n';
const claims =
  '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post, quote: "the leaders\' talks went well at the cease-fire line" }\n  - { actor: guest, says: so, source: guest-post, quote: we met at noon }\n---\n';

/** What is said of the quotations in an article with this body. */
function told(body: string, more = ''): string[] {
  const article = `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said.\ntopic: talks\npublished: 2025-08-19\nbrief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]\n---\n${body}\n`;
  return readContent(contentWith(book + people + claims + article + more))
    .problems.filter(({ rule }) => ['quotation', 'look-alike', 'unbalanced'].includes(rule))
    .map(({ rule, message, todo }) => `${rule}: ${message} ${todo}`);
}

describe('not every pair of marks is speech', () => {
  test.each([
    'He is “Shorty”, ‘The Boss’, or “the Boss,” to friends.',
    'Dana “Shorty” Host was there.',
    'He had read “A Night in Kyiv” (2019).',
    'He had read [“The Long Road”](https://road.example/) and “[War and Peace](https://a.example)”.',
    'The word “*guarantee*”, or «**ceasefire line**», or “*a cease-fire*.”',
    '「*保証*」',
    'See “[The talk](the-talk.md)”.',
    'The leaders’ talks, the ’90s, ‘Abd, the hosts’ dog.',
  ])('%s', (body) => expect(told(body)).toEqual([]));
});

describe('what is invented is told', () => {
  test.each([
    'He said “*we will bomb them all*”.',
    'He said *“bomb”*.',
    '「*我々は彼らを爆撃する*」',
    'He said [“we will bomb them”](https://a.example).',
    'He said [“The talk”](../claims/they-spoke.md).',
    '‘The leaders’ talks were a disaster’, he said.',
    'The host: ‘the leaders’ talks went badly’, and ‘we met’.',
    'The host: &ldquo;we will bomb&rdquo;',
    'The host: \\"we will bomb\\"',
    '> *we will bomb them*',
    '> ## We will bomb them',
  ])('%s', (body) =>
    expect(told(body).filter((each) => each.startsWith('quotation'))).toHaveLength(1),
  );

  test('in an actor, a source, an event and the site too', () => {
    const more =
      '=== actors/guest.md\n---\nname: The guest\nkind: person\nrole: Guest, “never late”\n---\nHe said “we met at noon”, “we bomb”.\n' +
      '=== sources/guest-post.md\n---\ntitle: “We bomb”, says the guest\npublisher: The guest\nkind: statement\nurl: https://guest.example/post\npublished: 2025-08-19\nlanguage: en\n---\nOf it: “we bomb”.\n\n> So we met at noon, and “we bombed”.\n';
    expect(told('So.', more).map((each) => /“(.*?)”/.exec(each)![1])).toEqual([
      'never late',
      'we bomb',
      'we bomb',
    ]);
  });
});

test('words that share none with a passage are not proposed as the nearest', () => {
  expect(told('The host: “we will bomb them”.')).toEqual([
    expect.stringContaining('Record the quote in its claim'),
  ]);
  expect(told('The host: “the leadres’ tals wet”.')).toEqual([
    expect.stringContaining("Nearest recorded words: “the leaders' talks went”"),
  ]);
});

test.each(['„we bomb"', '“we bomb"', '"we bomb”'])(
  'marks of which only one is curly are one quotation: %s',
  (words) => {
    expect(told(`The guest: ${words}, and "we met at noon".`)).toEqual([
      expect.stringMatching(/^quotation: “we bomb”/),
    ]);
  },
);

test('a quotation over two lines is shown in one', () => {
  expect(told('The host: “we will\nbomb them”.')[0]).toContain('“we will bomb them”');
});

test('no words of another speaker are proposed when the sentence names one', () => {
  const near = (body: string) => /Nearest recorded words: “(.*?)”/.exec(told(body)[0]!)?.[1];
  expect(near('The guest said “we met at non”.')).toBe('we met at noon');
  expect(near('Dana Host said “we met at non”.')).toBeUndefined();
  expect(near('Host arrived. “We met at non”, it was said.')).toBe('we met at noon');
  expect(near('As [he](../actors/host.md) said: “we met at non”.')).toBeUndefined();
});

test('characters that only look like those of the record are named', () => {
  expect(told('The host: “the cease\u2011fire line”.')).toEqual([
    expect.stringMatching(/^look-alike: .*“\u2011” \(U\+2011\) for “-”/),
  ]);
  expect(told('The guest: “we m\u0435t at night”.')).toEqual([
    expect.stringMatching(/^quotation: .*\(here “m\u0435t”, with “\u0435” \(U\+0435\) for “e”/),
  ]);
});

test('a link that leads to nothing hides no invented quotation, and may have meant any claim', () => {
  const dead = 'As [one](../claims/nowhere.md) has it, “we met at noon” and “we bomb”.';
  expect(told(dead).map((each) => /“(.*?)”/.exec(each)![1])).toEqual(['we bomb']);
});
