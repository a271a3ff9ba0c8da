import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFinder } from '../../../../src/core/checks/namesIn.ts';
import { plainName } from '../../../../src/core/markdown/plainName.ts';
import { withoutDiacritics } from '../../../../src/core/markdown/withoutDiacritics.ts';

test('diacritics come off, and vowels and other letters stay', () => {
  expect(withoutDiacritics('Wałęsa, Άγιος, Ёлка, مُحَمَّد, שָׁלוֹם')).toBe(
    'Walesa, Αγιος, Елка, محمد, שלום',
  );
  for (const [one, other] of [
    ['राम', 'रोम'],
    ['กี่', 'กา'],
    ['かき', 'がき'],
    ['한국', '하구'],
    ['কলা', 'কলি'],
  ])
    expect(plainName(one!), `${one} ${other}`).not.toBe(plainName(other!));
});

test('a name is the same however its letters are composed', () => {
  const name = fc.string({
    unit: fc.constantFrom(...'Wałęsa Żółć Éire Ångström が 한국 राम کی أحمد'),
    minLength: 1,
  });
  fc.assert(
    fc.property(name, (text) => {
      expect(plainName(text.normalize('NFD'))).toBe(plainName(text.normalize('NFC')));
      expect(withoutDiacritics(text.normalize('NFD'))).toBe(
        withoutDiacritics(text.normalize('NFC')),
      );
    }),
  );
  expect(nameFinder('Wałęsa met her'.normalize('NFD'))(['Wałęsa'])).toBe(true);
});

test('a name is found in a text without spaces between words', () => {
  expect(nameFinder('市议会说大桥已关闭')(['市议会'])).toBe(true);
  expect(nameFinder('푸틴은 그렇게 말했다')(['푸틴'])).toBe(true);
  expect(nameFinder('The hosts spoke')(['The host'])).toBe(false);
});
