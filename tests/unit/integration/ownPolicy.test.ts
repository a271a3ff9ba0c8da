import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/integration/ownPolicy.ts';

const hash = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string[], styles: string[], head: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts.map(hash).join('')}; style-src 'self'${styles.map(hash).join('')};">${head}</head><p>So</p>`;

test('a page allows the inline scripts and styles that are in it, and no other', () => {
  const head =
    '<style>a {}</style><script type="speculationrules">{}</script><script src="/x.js">b</script>';
  expect(withOwnPolicy(page(['c {}', '{}', 'b'], ['a {}', 'c {}'], head))).toBe(
    page(['{}'], ['a {}'], head),
  );
  expect(withOwnPolicy('<p>So</p>')).toBe('<p>So</p>');
});

test('the styles of a head are one, in their order, in the place of the last', () => {
  const apart = '<style>b {}</style><link rel="preload"><style>a {}</style><meta name="x">';
  const one = '<link rel="preload"><style>b {}a {}</style><meta name="x">';
  expect(withOwnPolicy(page([], ['a {}', 'b {}', 'c {}'], apart))).toBe(
    page([], ['b {}a {}'], one),
  );
});

test('a script or style that is not allowed is not allowed either when the styles are one', () => {
  const head = '<style>b {}</style><style>not {}</style><script>not()</script><style>a {}</style>';
  expect(withOwnPolicy(page(['c'], ['a {}', 'b {}'], head))).toBe(
    page([], ['b {}a {}'], '<style>not {}</style><script>not()</script><style>b {}a {}</style>'),
  );
});

test('a style with a condition stays where it is', () => {
  const head = '<style media="print">b {}</style><style>a {}</style>';
  expect(withOwnPolicy(page([], ['a {}', 'b {}'], head))).toBe(page([], ['a {}', 'b {}'], head));
});

test('data in the form of a script needs no permission', () => {
  const head = '<script type="application/ld+json">{}</script><script>run()</script>';
  expect(withOwnPolicy(page(['{}', 'run()'], [], head))).toBe(page(['run()'], [], head));
});
