import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAsJson } from '../../src/commands/checkAsJson.ts';
import { readContent } from '../../src/standing/readContent.ts';
import { filesOf, house, problemsDrawn, recordOf, withFiles } from './content.ts';

/** A test of what an editor sees: the marks under the fault are the expectation. */
function sees(name: string, text: string): void {
  test(name, () => {
    const { found, drawn } = problemsDrawn(text);
    expect(drawn.length).toBeGreaterThan(0);
    expect(found).toEqual(drawn);
  });
}

const article = (front: string, body = 'They [spoke](../claims/they-spoke.md).') => `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
${front}
---
${body}
`;

describe('a record that holds together', () => {
  test('has no problems', () => expect(readContent(filesOf(house).files).problems).toEqual([]));

  test('links ids to the things that they name, both ways', () => {
    const { claims, articles, actors } = recordOf('');
    expect(claims[0]?.statements[0]?.actor).toBe(actors.find((actor) => actor.id === 'host'));
    expect(articles[0]?.claims).toEqual(claims);
    expect(claims[0]?.articles).toEqual(articles);
    expect(articles[0]?.sources.map((source) => source.id)).toEqual(['host-post', 'guest-post']);
  });

  test('is the same whatever the order of the files', () => {
    const { files } = filesOf(house), expected = JSON.stringify(checkAsJson(readContent(files)));
    fc.assert(fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => JSON.stringify(checkAsJson(readContent(shuffled))) === expected));
  });

  test('may have claims, sources, actors and events without a body, in folders of any name', () => {
    const text = filesOf(house).files.find((file) => file.file === 'actors/host.md')?.text ?? '';
    const files = [...filesOf(house).files.filter((file) => file.file !== 'actors/host.md'), { file: 'actors/a/b/host.md', text }];
    expect(readContent(files).problems).toEqual([]);
  });
});

describe('what does not exist', () => {
  sees('an unknown actor is named, with the nearest', `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, gest]
#             ^^^^ No actor is called "gest". Did you mean "guest"?
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
---
`);

  sees('an id of the wrong collection is told apart from one that does not exist', `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host-post, says: so, source: host-post, quote: we spoke at length }
#            ^^^^^^^^^ "host-post" is a source; here an actor is wanted. Write the name of a file in actors/, without .md, or make the file.
  - { actor: guest, says: so, source: guest-post }
  - { actor: host, says: so, source: host-post }
---
`);

  sees('a link to nothing is named where it stands in the prose', article('', `They [spoke](../claims/they-spoke.md).

And [sang](../claims/they-spok.md).
#          ^^^^^^^^^^^^^^^^^^^^^^ The link "../claims/they-spok.md" leads to no file. Did you mean "../claims/they-spoke.md"?`));

  sees('a link in the brief that leads to nothing is named within its line', `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/spoke.md).
#                ^^^^^^^^^^^^^^^^^^ The link "../claims/spoke.md" leads to no file. Did you mean "../claims/they-spoke.md"?
  - Both say so.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md).
`);

  sees('a file that has moved is found by its name', article('', `They [spoke](../claims/talks/they-spoke.md).
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The link "../claims/talks/they-spoke.md" leads to no file. Did you mean "../claims/they-spoke.md"?`));

  sees('a topic that site.md does not have', `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talk
#      ^^^^ No topic is called "talk". Did you mean "talks"?
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).
`);

  sees('a heading that is not there', article('', `They [spoke](../claims/they-spoke.md), [later](#afterward).
#                                              ^^^^^^^^^^ There is no heading "#afterward" in this file. Did you mean "#afterwards"?

## Afterwards

Nothing.`));

  test('one bad file is one problem: naming it is no second one', () => {
    const { files } = withFiles('=== actors/host.md\n---\nname: The host\nkind: human\nrole: Host\n---\n');
    expect(readContent(files).problems.map((problem) => problem.message)).toEqual(['`kind` cannot be "human".']);
  });

  test('two files with one id are named together, also across folders', () => {
    const { files } = withFiles(''), text = files.find((file) => file.file === 'actors/host.md')?.text ?? '';
    const messages = readContent([...files, { file: 'actors/z/host.md', text }]).problems.map(({ file, message }) => `${file}: ${message}`);
    expect(messages).toEqual([
      'actors/host.md: The actor "host" has two files: actors/host.md and actors/z/host.md.',
      'actors/z/host.md: The actor "host" has two files: actors/z/host.md and actors/host.md.',
    ]);
  });

  test('a file name that cannot be an address comes with one that can', () => {
    const { files } = withFiles('');
    const [problem] = readContent([...files, { file: 'actors/Donald Trümp?.md', text: '' }]).problems;
    expect(problem?.todo).toBe('Names have a–z, 0–9 and single hyphens. Call it donald-trump.md.');
  });
});

describe('what a schema refuses', () => {
  sees('an unknown key, with the nearest known one', `
=== actors/host.md
---
name: The host
kind: person
roll: Host
#^^^ There is no key "roll". Did you mean "role"?
role: Host
---
`.replace('#^^^', '^^^^'));

  sees('a word that is not among those allowed', `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - actor: host
    says: othrwise
#         ^^^^^^^^ \`says\` of statement 1 cannot be "othrwise". Did you mean "otherwise"? It is one of so, otherwise, in part, no comment, withdrawn.
    source: host-post
---
`);

  sees('a date that does not exist', article('updated: 2025-13-45', 'They [spoke](../claims/they-spoke.md).').replace('---\nThey', '#        ^^^^^^^^^^ There is no 13th month. Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).\n---\nThey'));

  sees('an address that is not https', `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: http://guest.example/post
#    ^^^^^^^^^^^^^^^^^^^^^^^^^ "http://guest.example/post" is not an https address. Write https://guest.example/post if the page can be reached there.
published: 2025-08-19
language: en
---
`);

  sees('a language by its name', `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: english
#         ^^^^^^^ "english" is not a language tag. Did you mean "en"?
---
`);

  test('a list for one value, one value for a list, an empty value, a quoted truth, a missing key', () => {
    const messages = (front: string) => readContent(withFiles(`=== actors/host.md\n---\n${front}\n---\n`).files).problems.map(({ message, todo }) => `${message} ${todo}`);
    expect(messages('name: [a]\nkind: person\nrole: Host')).toEqual(['`name` takes one value, and this is a list. Write one value after `name:`.']);
    expect(messages('name: The host\nkind: person\nrole: Host\naliases: H')).toEqual(['`aliases` is a list, and this is text. Write `aliases: [H]`, or one line with a hyphen for each.']);
    expect(messages('name: The host\nkind: person\nrole:')).toEqual(['`role` is empty. Fill it in, or delete the line.']);
    expect(messages('name: The host\nkind: person')).toEqual(['`role` is missing. Add `role`. Its office or part in the matter.']);
    const draft = readContent(withFiles(article('draft: "yes"')).files).problems;
    expect(draft.map(({ message, todo }) => `${message} ${todo}`)).toEqual(['`draft` is text here. Write true or false, without quotes.']);
  });

  test('a brief of two points or of six', () => {
    for (const [points, count] of [['[a, b]', 2], ['[a, b, c, d, e, f]', 6]] as const) {
      const text = article('').replace(/brief: .*/, `brief: ${points}`);
      expect(readContent(withFiles(text).files).problems.map((problem) => `${problem.message} ${problem.todo}`)).toEqual([`The brief has ${count} points. Give it 3 to 5.`]);
    }
  });
});

test('no text crashes the reader', () => {
  const path = fc.constantFrom('site.md', 'articles/the-talk.md', 'claims/they-spoke.md', 'sources/host-post.md', 'actors/host.md', 'events/e.md');
  const front = fc.dictionary(fc.constantFrom('title', 'claim', 'about', 'statements', 'when', 'brief', 'relays', 'after', 'side', 'kind', 'published'), fc.jsonValue()).map((value) => `---\n${JSON.stringify(value)}\n---\n`);
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), front, fc.tuple(front, fc.string()).map(([a, b]) => a + b));
  fc.assert(fc.property(fc.array(fc.record({ file: path, text }), { maxLength: 4 }), (changed) => {
    const names = new Set<string>(changed.map((file) => file.file));
    const { problems } = readContent([...filesOf(house).files.filter((file) => !names.has(file.file)), ...changed]);
    return problems.every((problem) => problem.line >= 1 && problem.column >= 1);
  }), { numRuns: 150, seed: 18 });
});
