import { afterAll, expect, test } from 'vitest';
import { languagesOf, linkedIn } from '../../../src/core/model/translation/linkIn.ts';
import { speakIn } from '../../../src/integration/pages/speakIn.ts';
import { setLanguage } from '../../../src/i18n/language.ts';
import { messages, messagesFor } from '../../../src/i18n/messages.ts';
import { addressOf } from '../../../src/site/parts/addressOf.ts';
import type { Edition } from '../../../src/site/parts/edition.ts';
import { languagesOfThing, ownName } from '../../../src/site/parts/languageLinks.ts';
import { embedAddress } from '../../../src/site/formats/embeds/embedView.ts';
import { sitemapFiles } from '../../../src/site/formats/sitemap.ts';
import { claimView } from '../../../src/site/views/claim.ts';
import { linkedOk } from '../../support/content.ts';

afterAll(() => setLanguage('en'));

function editions(): [Edition, Edition] {
  const linked = linkedOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
translated: { uk: Господар і гість розмовляли }
---
`);
  expect(languagesOf(linked)).toEqual(['uk']);
  const all: [Edition, Edition] = [
    { record: linked.record, base: '/news/' },
    { record: linkedIn(linked, 'uk').record, base: '/news/uk/', root: '/news/' },
  ];
  for (const each of all) each.editions = all;
  return all;
}

test('one translated sentence has a page of its own, in its language', () => {
  const [, inUkrainian] = editions();
  const [claim] = inUkrainian.record.claims;
  expect(addressOf(claim!, inUkrainian)).toBe('/news/uk/claims/they-spoke/');
  expect(embedAddress(claim!, inUkrainian)).toBe('/news/embed/uk/claims/they-spoke/');
  const view = speakIn('uk', () => claimView(claim!, inUkrainian));
  expect(view.line).toMatchObject({ label: 'Визнане всіма сторонами' });
  expect(messages.pages.claims).toBe('Claims');
});

test('what is not translated has its page in the language of the site', () => {
  const [, inUkrainian] = editions();
  const { actor, source } = inUkrainian.record.claims[0]!.statements[0]!;
  expect(addressOf(actor, inUkrainian)).toBe('/news/actors/host/');
  expect(addressOf(source, inUkrainian)).toBe('/news/sources/host-post/');
});

test('a page names itself in the languages that it has, and which is for readers of any other', () => {
  const [own, inUkrainian] = editions();
  const links = languagesOfThing(inUkrainian.record.claims[0]!, inUkrainian);
  expect(links).toEqual([
    {
      language: 'en-GB',
      name: 'English',
      address: '/news/claims/they-spoke/',
      whole: 'https://house.example/news/claims/they-spoke/',
      here: false,
      isDefault: true,
    },
    {
      language: 'uk',
      name: 'Українська',
      address: '/news/uk/claims/they-spoke/',
      whole: 'https://house.example/news/uk/claims/they-spoke/',
      here: true,
      isDefault: false,
    },
  ]);
  expect(languagesOfThing(own.record.articles[0]!, own)).toEqual([]);
  expect(ownName('pt-BR')).toBe('Português');
});

test('the sitemap has the pages of every language', () => {
  const [own] = editions();
  const [file] = sitemapFiles(own);
  expect(file!.xml).toContain('/news/claims/they-spoke/</loc>');
  expect(file!.xml).toContain('/news/uk/claims/they-spoke/</loc>');
  expect(file!.xml).not.toContain('/news/uk/data/');
});

test('two pages that are made at one time speak each its own language', async () => {
  setLanguage('en');
  const said = (language: string) =>
    speakIn(language, async () => {
      const before = messages.pages.claims;
      await new Promise((resolve) => setImmediate(resolve));
      return [before, messages.pages.claims];
    });
  expect(await Promise.all([said('uk'), said('de')])).toEqual([
    [messagesFor('uk').pages.claims, messagesFor('uk').pages.claims],
    [messagesFor('de').pages.claims, messagesFor('de').pages.claims],
  ]);
});
