import { describe, expect, test } from 'vitest';
import { addressAdvice } from '../../../../src/core/checks/addressAdvice.ts';
import { addressFault } from '../../../../src/core/markdown/addresses/addressFault.ts';
import { sameAddress } from '../../../../src/core/markdown/addresses/sameAddress.ts';

test.each([
  ['https://www.google.com/url?q=https://host.example/post&sa=D', 'https://host.example/post'],
  [
    'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fhost.example%2Fa',
    'https://host.example/a',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fhost.example%2Fpost%3Ffbclid%3Dx&h=AT0',
    'https://host.example/post',
  ],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhost.example%2Fpost&data=05',
    'https://host.example/post',
  ],
  ['https://urldefense.com/v3/__https://host.example/post__;!!abc$', 'https://host.example/post'],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__host.example_post&d=x',
    'https://host.example/post',
  ],
  ['https://www.google.com/amp/s/host.example/post', 'https://host.example/post'],
  [
    'https://host-example.cdn.ampproject.org/v/s/host.example/post?amp_js_v=0.1&id=7',
    'https://host.example/post?id=7',
  ],
  ['https://www.youtube.com/redirect?q=https%3A%2F%2Fhost.example', 'https://host.example'],
  ['https://vk.com/away.php?to=https%3A%2F%2Fhost.example%2Fa', 'https://host.example/a'],
  ['https://youtu.be/abcdefghijk?si=x&t=90', 'https://youtu.be/abcdefghijk?t=90'],
  ['https://x.com/host/status/1?s=20&t=AbC', 'https://x.com/host/status/1'],
  ['https://www.instagram.com/reel/abc/?igsi=azBrY2s1', 'https://www.instagram.com/reel/abc/'],
  ['https://open.spotify.com/episode/abc?si=x', 'https://open.spotify.com/episode/abc'],
  ['https://host.example/a#xtor=AL-72', 'https://host.example/a'],
  [
    'https://r.search.yahoo.com/_ylt=x/RU=https%3a%2f%2fhost.example%2fpost/RK=2',
    'https://host.example/post',
  ],
  ['https://yandex.ru/clck/jsredir?url=https%3A%2F%2Fhost.example%2Fa', 'https://host.example/a'],
  [
    'https://translate.google.com/translate?sl=uk&u=https://host.example/a',
    'https://host.example/a',
  ],
  [
    'https://my--host-example.translate.goog/post?id=7&_x_tr_sl=uk',
    'https://my-host.example/post?id=7',
  ],
  ['https://12ft.io/https://host.example/post?id=7', 'https://host.example/post?id=7'],
  ['https://host.example/a?smid=url-share', 'https://host.example/a'],
])('%s is %s', (url, straight) => {
  expect(addressAdvice(url)?.todo).toBe(`Write ${straight}.`);
});

test.each(['https://t.co/abc', 'https://bit.ly/abc', 'https://news.google.com/articles/CBMi'])(
  '%s is short',
  (url) => expect(addressAdvice(url)).toMatchObject({ rule: 'short-address', severity: 'warning' }),
);

test.each([
  ['https://host.example/a-long-ti…', 'Copy the whole address from the browser.'],
  ['https://host.example/post,', 'Write https://host.example/post.'],
  ['https://host.example/post)', 'Write https://host.example/post.'],
  ['https://host.example/post”', 'Write https://host.example/post.'],
  [
    'https://h\u043Est.example/post',
    'Open it and look whose page it is: forged addresses are written so.',
  ],
])('%s is asked about', (url, todo) => {
  expect(addressFault(url)).toMatchObject({ severity: 'warning', todo });
});

test.each([
  'https://en.wikipedia.org/wiki/Kyiv_(city)',
  'https://en.wikipedia.org/wiki/Apple_Inc.',
  'https://хост.example/a',
  'https://host.example/a,b;c',
  'https://ελλάδα.example',
  'https://web.archive.org/web/20250818000000/https://host.example/post?utm_source=x',
  'https://archive.ph/2025.08.18-000000/https://host.example/post?fbclid=x',
  'https://validator.example/?uri=https%3A%2F%2Fhost.example%2F%3Futm_source%3Dx',
  'https://www.youtube.com/watch?v=abcdefghijk&t=90',
  'https://host.example/search?s=talks&t=2025',
  'https://host.example/?q=https',
  'https://www.google.com/maps/place/Kyiv',
  'https://www.google.com/search?q=talks',
  'https://host.example/a?si=1&source=2&ref=3',
  'https://t.me/host/12',
  'https://doi.org/10.1000/182',
  'https://www.nytimes.com/2025/08/18/a.html?unlocked_article_code=x',
  'https://host.example/amp/post',
  'https://x.com/host/status/1',
])('%s is left as it is', (url) => {
  expect(addressAdvice(url)).toBeUndefined();
  expect(addressFault(url)).toBeUndefined();
});

test.each([
  ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
  ['10.1016/j.cell.2020.01.001', 'https://doi.org/10.1016/j.cell.2020.01.001'],
  ['DOI: 10.1000/182', 'https://doi.org/10.1000/182'],
  ['http://dx.doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
  ['arXiv:2401.00001', 'https://arxiv.org/abs/2401.00001'],
])('%s is an identifier', (text, url) => {
  expect(addressFault(text)?.todo).toBe(`Write ${url}.`);
});

describe('one page', () => {
  test.each([
    ['https://youtu.be/abcdefghijk?si=x', 'https://m.youtube.com/watch?t=90&v=abcdefghijk'],
    ['https://www.youtube.com/live/abcdefghijk', 'https://youtu.be/abcdefghijk'],
    ['https://twitter.com/host/status/1?s=20', 'https://x.com/host/status/1/photo/1'],
    ['https://mobile.twitter.com/host/status/1', 'https://x.com/i/web/status/1'],
    ['https://t.me/s/host/12', 'https://t.me/host/12?single'],
    ['https://en.m.wikipedia.org/wiki/Kyiv', 'https://en.wikipedia.org/wiki/Kyiv'],
    ['http://www.host.example/post/index.html', 'https://host.example/post'],
    ['https://host.example/post?b=2&a=1', 'https://host.example/post?a=1&b=2&utm_source=x'],
    ['https://amp.host.example/post.amp.html', 'https://host.example/post.html'],
    ['https://host.example/post/amp/', 'https://host.example/post'],
    ['https://www.google.com/amp/s/host.example/post', 'https://host.example/post?amp=1'],
    [
      'https://web.archive.org/web/20250818000000id_/https://host.example/a',
      'https://host.example/a',
    ],
    ['https://archive.ph/2025.08.18-000000/https://host.example/a', 'https://host.example/a'],
    ['https://host.example/a#:~:text=talks', 'https://host.example/a'],
    ['https://old.reddit.com/r/a/comments/1x/title/', 'https://redd.it/1x'],
    ['https://dx.doi.org/10.1000/ABC', 'https://doi.org/10.1000/abc'],
    ['https://www.bbc.co.uk/news/1', 'https://www.bbc.com/news/1'],
    ['https://nitter.net/host/status/1', 'https://x.com/host/status/1'],
    ['https://host.example//a?print=1', 'https://host.example/a'],
    ['https://host.example/%D0%BA', 'https://host.example/к'],
  ])('is at %s and at %s', (a, b) => expect(sameAddress(a)).toBe(sameAddress(b)));

  test.each([
    ['https://host.example/a', 'https://host.example/b'],
    ['https://host.example/a?id=1', 'https://host.example/a?id=2'],
    ['https://host.example/live#block-1', 'https://host.example/live#block-2'],
    ['https://uk.host.example/a', 'https://us.host.example/a'],
    ['https://host.example/A', 'https://host.example/a'],
    ['https://x.com/host/status/1', 'https://x.com/host/status/2'],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijl'],
    ['https://x.com/host', 'https://x.com/guest'],
    ['https://host.example/amp', 'https://host.example/amplifier'],
    ['https://m.example/a', 'https://example/a'],
  ])('is not at %s and at %s', (a, b) => expect(sameAddress(a)).not.toBe(sameAddress(b)));
});
