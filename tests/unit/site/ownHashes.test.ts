import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/site/hosting/ownHashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style></head><script type="module">go()</script>`;

test('the policy of a page names the hashes of its own styles and scripts, and of no other', () => {
  const policy = `script-src 'self' ${hash('go()')} ${hash('stay()')}; style-src 'self' ${hash('q{}')} ${hash('p{}')};`;
  expect(withOwnHashes(page(policy))).toBe(
    page(`script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')};`),
  );
});

test('a page without a policy stays as it is', () =>
  expect(withOwnHashes('<style>p{}</style>')).toBe('<style>p{}</style>'));
