import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/site/formats/digest.ts';

test('a digest is what anybody with SHA-256 works out of the JSON', () => {
  const value = { claim: 'Wałęsa spoke', says: ['so'] };
  expect(digestOf(value)).toBe(createHash('sha256').update(JSON.stringify(value)).digest('hex'));
});
