import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAsJson } from '../../../../src/cli/checkAsJson.ts';
import { baseFiles, readOk, contentWith, readContent } from '../../../support/content.ts';
import { testProblems } from '../../../support/expectProblems.ts';

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

describe('a record without errors', () => {
  test('has no problems', () => expect(readContent(baseFiles).problems).toEqual([]));

  test('links ids to the things that they name, both ways', () => {
    const { claims, articles, actors } = readOk('');
    expect(claims[0]?.statements[0]?.actor).toBe(actors.find((actor) => actor.id === 'host'));
    expect(articles[0]?.claims).toEqual(claims);
    expect(claims[0]?.articles).toEqual(articles);
    expect(articles[0]?.sources.map((source) => source.id)).toEqual(['host-post', 'guest-post']);
  });

  test('is the same whatever the order of the files', () => {
    const files = [...baseFiles];
    const expected = JSON.stringify(checkAsJson(readContent(files)));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(files, { minLength: files.length }),
        (shuffled) => JSON.stringify(checkAsJson(readContent(shuffled))) === expected,
      ),
    );
  });

  test('may have claims, sources, actors and events without a body, in folders of any name', () => {
    const text = baseFiles.find((file) => file.file === 'actors/host.md')?.text ?? '';
    const files = [
      ...baseFiles.filter((file) => file.file !== 'actors/host.md'),
      { file: 'actors/a/b/host.md', text },
    ];
    expect(readContent(files).problems).toEqual([]);
  });
});

describe('unknown names and links', () => {
  testProblems(
    'a reference to an old id suggests the new id',
    `
=== actors/visitor.md
---
name: The visitor
kind: person
role: Guest
formerly: [caller]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest, caller]
                     ^^^^^^ Unknown actor “caller”. It was renamed to “visitor”. The same at claims/they-spoke.md:8:14.
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
---
[The caller](../actors/caller.md) was there.
`,
  );

  testProblems(
    'an article cannot have the id or old id of a monthly list',
    `
=== articles/2025-08.md
---
^^^ “2025-08” is reserved for the list of articles of that month. Rename the file.
title: August
---
${article('formerly: ["2025-07"]\n           ^^^^^^^^^ “2025-07” is not a valid id. Remove it from `formerly`, or correct it: write the old file name without .md.').trim()}
`,
  );

  testProblems(
    'a statement listed under reports is reported with the right key',
    `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
reports:
  - { actor: host, says: so, source: host-post }
      ^^^^^ Unknown key “actor” in report 1. Record what an actor says under \`statements\`.
---
`,
  );

  testProblems(
    'a broken link in the brief is reported at its place in the line',
    `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/spoke.md).
#                ^^^^^^^^^^^^^^^^^^ Broken link: “../claims/spoke.md” does not exist. Did you mean “../claims/they-spoke.md”?
  - Both say so.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md).
`,
  );

  testProblems(
    'a link to a moved file suggests the new path',
    article(
      '',
      `They [spoke](../claims/talks/they-spoke.md).
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Broken link: “../claims/talks/they-spoke.md” does not exist. Did you mean “../claims/they-spoke.md”?`,
    ),
  );

  test('a reference to an invalid file is not a second problem', () => {
    const files = contentWith(
      '=== actors/host.md\n---\nname: The host\nkind: human\nrole: Host\n---\n',
    );
    expect(readContent(files).problems.map((problem) => problem.message)).toEqual([
      'Invalid value “human” for `kind`.',
    ]);
  });
});
