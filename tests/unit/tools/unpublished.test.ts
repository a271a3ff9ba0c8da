import { expect, test } from 'vitest';
import { readRecord } from '../../../src/core/model/readRecord.ts';
import { findUnpublished } from '../../../tools/release/unpublished.ts';
import { baseFiles } from '../../support/content.ts';

test('a draft is known by its address and by sentences that nothing published holds; what only it reaches too', () => {
  const files = baseFiles;
  const article = files.find(({ file }) => file === 'articles/the-talk.md')!;
  const draft = {
    file: 'articles/the-talk-again.md',
    text: article.text
      .replace('title: The talk', 'title: The talk, told anew\ndraft: true')
      .replace('Nobody else was there.', 'They [met](../claims/they-met.md) before.'),
  };
  const claim = {
    file: 'claims/they-met.md',
    text: '---\nclaim: The host and the guest met in March\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post, quote: in March }\n---\n',
  };
  expect(findUnpublished(readRecord([...files, draft, claim]).linked)).toEqual([
    { address: '/claims/they-met/', sentences: ['The host and the guest met in March'] },
    {
      address: '/articles/the-talk-again/',
      sentences: ['The talk, told anew', 'They met before.'],
    },
  ]);
  expect(findUnpublished(readRecord(files).linked)).toEqual([]);
});
