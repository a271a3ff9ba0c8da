import { expect, test } from 'vitest';
import { digestOf } from '../../../src/site/formats/digest.ts';

test('a digest is what sha256sum gives for the JSON', () => {
  expect(digestOf({ claim: 'Wałęsa spoke', says: ['so'] })).toBe(
    '78c4a7487a0d9a3c56564faff3bd19fdd62cdd18e018289976b235412b13a14b',
  );
});
