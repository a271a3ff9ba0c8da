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

  test('one bad file is one problem: naming it is no second one', () => {
    const { files } = withFiles('=== actors/host.md\n---\nname: The host\nkind: human\nrole: Host\n---\n');
    expect(readContent(files).problems.map((problem) => problem.message)).toEqual(['`kind` cannot be "human".']);
  });
});
