import { expect, test } from 'vitest';
import { accountsView } from '../../../src/site/parts/claim/accountsView.ts';
import { editionOf, findById } from '../../support/content.ts';

test('the day of an account is given once: in the name of the source, or beside it where it differs', () => {
  const edition = editionOf(`=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, when: 2025-08-18 }
  - { actor: guest, says: otherwise, source: host-post, when: 2025-08-17 }
---
`);
  const accounts = accountsView(findById(edition.record.claims, 'they-spoke'), edition);
  expect(accounts.map(({ who, source, day }) => [who, source.name, day?.text])).toEqual([
    ['The host', expect.stringMatching(/, 18 August 2025$/), undefined],
    ['The guest', expect.stringMatching(/, 18 August 2025$/), '17 August 2025'],
  ]);
});
