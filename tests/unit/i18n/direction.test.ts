import { afterAll, expect, test } from 'vitest';
import { attributesOfPage, attributesOfWords, directionOf } from '../../../src/i18n/direction.ts';
import { formatDay } from '../../../src/i18n/formatDate.ts';
import { setLanguage } from '../../../src/i18n/language.ts';
import { leftOf } from '../../../src/site/diagram/scale.ts';

afterAll(() => setLanguage('en'));

test('the direction of a language is that of its script', () => {
  for (const language of [
    'ar',
    'he',
    'fa',
    'ur',
    'ps',
    'dv',
    'ckb-Arab',
    'az-Arab',
    'yi',
    'ku-Arab',
  ])
    expect(directionOf(language), language).toBe('rtl');
  for (const language of ['en', 'uk', 'ko', 'hi', 'zh-Hant', 'az', 'ar-Latn', 'th', 'ka'])
    expect(directionOf(language), language).toBe('ltr');
});

test('a page and words on it say their direction only where it is not the usual one', () => {
  expect(attributesOfPage('en-GB')).toEqual({ lang: 'en-GB' });
  expect(attributesOfPage('he')).toEqual({ lang: 'he', dir: 'rtl' });
  setLanguage('en');
  expect(attributesOfWords(undefined)).toEqual({});
  expect(attributesOfWords('uk')).toEqual({ lang: 'uk' });
  expect(attributesOfWords('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  setLanguage('he');
  expect(attributesOfWords('ar')).toEqual({ lang: 'ar' });
  expect(attributesOfWords('en')).toEqual({ lang: 'en', dir: 'ltr' });
});

test('a scale runs as the page is read', () => {
  setLanguage('en');
  expect([leftOf(0), leftOf(20, 10), leftOf(100)]).toEqual(['0%', '20%', '100%']);
  setLanguage('ar');
  expect([leftOf(0), leftOf(20, 10), leftOf(100)]).toEqual(['100%', '70%', '0%']);
});

test('days are those of the Gregorian calendar in every language', () => {
  for (const language of ['th', 'fa', 'ar-SA', 'ja-JP-u-ca-japanese'])
    expect(formatDay('2025-09-03', { language }), language).toMatch(/2025|٢٠٢٥|۲۰۲۵/);
});
