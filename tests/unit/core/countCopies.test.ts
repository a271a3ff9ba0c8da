import { expect, test } from 'vitest';
import { countCopies } from '../../../src/core/model/countCopies.ts';
import { copiesInWords } from '../../../src/integration/report.ts';
import { readOk } from '../../support/content.ts';

test('the quotes of a record are counted by what became of them in the copies', () => {
  const record = readOk(`
=== captures/host-post/copy.txt
We spoke at length. It went well for everybody.
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - actor: host
    says: so
    source: host-post
    quote: [spoke at length, it went very well for everybody, There was no dinner]
  - { actor: guest, says: so, source: guest-post, quote: we did speak }
---
`);
  const counts = countCopies(record);
  expect(counts).toEqual({ there: 1, changed: 1, gone: 1, without: 1 });
  expect(copiesInWords(counts)).toBe(
    'Quotes in kept copies: 1 of 4 (1 in other words only, 1 not there, 1 without a copy).\n',
  );
});

test('where no copy is kept nothing is said of them', () => {
  expect(countCopies(readOk(''))).toBeUndefined();
  expect(copiesInWords(undefined)).toBe('');
});
