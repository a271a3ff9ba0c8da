import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/integration/ownPolicy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows the inline scripts and styles that are in it, and no other', () => {
  const page = (hashes: string) =>
    `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}; style-src 'self'${hashes};"><style>a {}</style><script type="speculationrules">{}</script><script src="/x.js">b</script></head>`;
  const [style, rules, other, outside] = ['a {}', '{}', 'c {}', 'b'].map(hash);
  expect(withOwnPolicy(page(` ${style} ${other} ${rules} ${outside}`))).toBe(
    page(` ${style} ${rules}`),
  );
  expect(withOwnPolicy('<p>So</p>')).toBe('<p>So</p>');
});
