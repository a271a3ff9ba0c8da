import { XMLValidator } from 'fast-xml-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { setLanguage } from '../../../src/i18n/language.ts';
import { missingLetters } from '../../../src/integration/ogImages/typefaces.ts';
import { chainView } from '../../../src/site/diagram/chainView.ts';
import { feedOfSite } from '../../../src/site/formats/feeds/feeds.ts';
import { writeAtom, writeJsonFeed, writeRss } from '../../../src/site/formats/feeds/writeFeed.ts';
import { drawable } from '../../../src/site/formats/ogImage/drawable.ts';
import { ogImageViews } from '../../../src/site/formats/ogImage/ogImages.ts';
import { searchRecords } from '../../../src/site/formats/search/searchRecords.ts';
import { quoteViews } from '../../../src/site/parts/prose/quoteView.ts';
import { scriptStyle, serifFamilies } from '../../../src/i18n/scriptStyle.ts';
import { newsroomIn, newsrooms, type NewsroomLanguage } from '../../fixtures/newsrooms.ts';
import { findById, readContent } from '../../support/content.ts';

const languages = Object.keys(newsrooms) as NewsroomLanguage[];
afterAll(() => setLanguage('en'));

function editionIn(language: NewsroomLanguage) {
  setLanguage(language);
  return { record: readContent(newsroomIn(language)).record, base: '/' };
}

describe.each(languages)('of a newsroom in %s', (language) => {
  const edition = editionIn(language);

  test('every card shows its title and the name of the site', () => {
    setLanguage(language);
    for (const card of ogImageViews(edition))
      expect(drawable(card, missingLetters)).toMatchObject({
        title: card.title,
        site: card.site,
        above: card.above,
      });
  });

  test('the feeds are well-formed, in its language, and say where they are read from right to left', () => {
    setLanguage(language);
    const feed = feedOfSite(edition)!;
    const self = { href: 'https://bridge.example/feed.xml', type: 'application/xml' };
    const isMirrored = language === 'he' || language === 'ar';
    for (const text of [writeAtom(feed, self), writeRss(feed, self), writeJsonFeed(feed, self)]) {
      if (text.startsWith('<')) expect(XMLValidator.validate(text)).toBe(true);
      expect(text).toContain(newsrooms[language].article[0]);
      expect(/dir=\W*rtl/.test(text)).toBe(isMirrored);
    }
  });

  test('words in another language say so', () => {
    setLanguage(language);
    const { reports } = findById(edition.record.claims, 'bridge-closed');
    const abroad = reports.find(({ source }) => source.id === 'abroad')!;
    expect(quoteViews(abroad, edition)[0]).toMatchObject({ lang: 'en' });
  });
});

test('a title is found by the words in it, in scripts that have no spaces between them', () => {
  for (const [language, word] of [
    ['zh', '修理'],
    ['th', 'สี่'],
  ] as const) {
    const found = searchRecords(editionIn(language)).find(({ address }) =>
      address.includes('bridge-cost'),
    )!;
    expect(found.also.split(' '), language).toContain(word);
  }
  const english = searchRecords(editionIn('ru'));
  expect(english.filter(({ also }) => also.includes('Мост'))).toEqual([]);
});

test('a chain runs from right to left where the page does', () => {
  const boxesIn = (language: NewsroomLanguage) => {
    const edition = editionIn(language);
    const { drawing } = chainView(findById(edition.record.claims, 'bridge-closed'), edition);
    return drawing!.boxes;
  };
  const isBefore = (boxes: ReturnType<typeof boxesIn>) => {
    const people = boxes.filter(({ is }) => is === 'people');
    const sources = boxes.filter(({ is }) => is === 'source');
    return Math.max(...people.map(({ x }) => x)) < Math.min(...sources.map(({ x }) => x));
  };
  expect(isBefore(boxesIn('ru'))).toBe(true);
  expect(isBefore(boxesIn('he'))).toBe(false);
});

test('only a page of another script carries a style for it', () => {
  for (const language of ['en-GB', 'de', 'uk', 'ru', 'el', 'vi', 'tr', 'ar-Latn']) {
    expect(scriptStyle(language), language).toBeUndefined();
    expect(serifFamilies(language), language).toEqual([]);
  }
  expect(scriptStyle('ko')).toContain('keep-all');
  expect(scriptStyle('zh-TW')).toContain('Noto Sans TC');
  expect(scriptStyle('ur')).toContain(':root:lang(ur)');
  expect(scriptStyle('hi')).not.toContain('plaintext');
  expect(scriptStyle('he')).toContain('plaintext');
});
