import { expect, test } from 'vitest';
import { withoutFigures } from '../../support/withoutFigures.ts';

test('a page is measured without its figures and the rules that begin with classes of theirs alone', () => {
  const page = (styles: string, body: string) =>
    `<!doctype html><html><head><style>${styles}</style></head><body>${body}</body></html>`;
  const map =
    '<figure class="wide map"><svg class="ring"><path d="M0 0"/></svg><figure>inner</figure></figure>';
  const plain = '<figure>words</figure>';
  const own = '.map:where(.x){a{b:c}}.ring{a:b}';
  const rest = '.mapped{a:b}@media print{.map{a:b}}.wide-page{a:b}.wide{a:b}';
  expect(withoutFigures(page(own + rest, `<p class="wide">Text</p>${map}${plain}`))).toEqual({
    rest: page(rest, '<p class="wide">Text</p>'),
    figures: [map + own, plain],
  });
});
