import { describe, expect, test } from 'vitest';
import { proseHtml } from '../../../src/site/parts/prose/proseHtml.ts';
import { elementsOf } from '../../support/elementsOf.ts';
import { baseFiles, readContent } from '../../support/content.ts';
import { findById } from '../../support/content.ts';
import { hostileMarkup } from '../../support/hostileMarkup.ts';

// The third wall, the policy, is tested in a browser: tests/e2e/contentSecurityPolicy.test.ts.
describe.each(Object.entries(hostileMarkup))('%s in the content', (_what, markup) => {
  const files = baseFiles.map((file) =>
    file.file === 'articles/the-talk.md'
      ? { ...file, text: `${file.text}\n${markup}\n\nIt was ${markup} so.\n` }
      : file,
  );
  const { record, problems } = readContent(files);

  test('is refused by the check, which alone stops the build', () => {
    const told = problems.filter(
      ({ file, severity, rule }) =>
        file === 'articles/the-talk.md' &&
        severity === 'error' &&
        ['raw-html', 'not-a-web-address'].includes(rule),
    );
    expect(new Set(told.map(({ line }) => line)).size).toBe(2);
  });

  test('is not in the page that is made in spite of it: the sanitiser alone leaves it out', () => {
    const html = proseHtml(findById(record.articles, 'the-talk').body, { record, base: '/' });
    expect(html).toContain('It was ');
    expect(dangersIn(html)).toEqual([]);
  });
});

test('the list of hostile markup is recognised as dangerous', () => {
  expect(
    Object.values(hostileMarkup)
      .filter((markup) => markup.startsWith('<'))
      .map((markup) => dangersIn(markup).length > 0),
  ).not.toContain(false);
  expect(dangersIn('<a href="jav&#10;ascript:x">x</a>')).toHaveLength(1);
});

/** Elements, attributes and addresses of HTML that run, load or cover something. */
function dangersIn(html: string): string[] {
  const found: string[] = [];
  for (const { tagName, attrs } of elementsOf(`<body>${html}`)) {
    if (/^(script|style|iframe|object|embed|form|base|meta|link|svg|img)$/.test(tagName))
      found.push(tagName);
    for (const { name, value } of attrs) {
      if (
        name === 'style' ||
        name.startsWith('on') ||
        (name === 'href' && !/^(#|\/|https:|mailto:)/.test(value.replace(/[\0-\x20]/g, '')))
      )
        found.push(`${name}="${value}"`);
    }
  }
  return found;
}
