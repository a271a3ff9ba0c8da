import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ogImageDrawer, ogImageMeasurer } from '../../src/integration/ogImages/drawOgImage.ts';
import { makeOgImages } from '../../src/integration/ogImages/makeOgImages.ts';
import { drawable } from '../../src/site/formats/ogImage/drawable.ts';
import { furtherFiles, missingLetters } from '../../src/integration/ogImages/typefaces.ts';
import { findImagesWithoutRoom } from '../../src/integration/ogImages/checkOgImages.ts';
import { checkRoom } from '../../src/site/formats/ogImage/checkRoom.ts';
import { ogImageViews } from '../../src/site/formats/ogImage/ogImages.ts';
import type { OgImageView } from '../../src/site/formats/ogImage/ogImageView.ts';
import { contentWith, readContent } from '../support/content.ts';
import { editionOf } from '../support/content.ts';

const place = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(place, { recursive: true }));

/** What a build with these cards leaves, by file, and how many it drew. */
async function build(cards: readonly OgImageView[], site: string, kept: string) {
  const { drawn } = await makeOgImages(cards, join(place, site), join(place, kept));
  const files = readdirSync(join(place, site), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .sort();
  return {
    drawn,
    pictures: Object.fromEntries(
      files.map((file) => [file, readFileSync(join(place, site, file)).toString('base64')]),
    ),
  };
}

test('a second build draws only what shows an edited claim, leaves the same bytes as a clean one, and keeps for a day what it does not show', async () => {
  const before = ogImageViews(editionOf(''));
  const after = ogImageViews(
    editionOf(
      '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post }\n---\n',
    ),
  );
  expect((await build(before, 'first', 'kept')).drawn).toBe(6);
  const second = await build(after, 'second', 'kept');
  const clean = await build(after, 'clean', 'kept-clean');
  expect(second.drawn).toBe(4);
  expect(clean.drawn).toBe(6);
  expect(second.pictures).toEqual(clean.pictures);
  const kept = () => readdirSync(join(place, 'kept')).sort();
  const clear = readdirSync(join(place, 'kept-clean')).sort();
  expect(kept().length).toBeGreaterThan(clear.length);
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of kept()) utimesSync(join(place, 'kept', name), old, old);
  expect((await build(after, 'third', 'kept')).drawn).toBe(0);
  expect(kept()).toEqual(clear);
});

test('a card is 1200 by 630, whether its headline is a word or four hundred letters', async () => {
  const draw = await ogImageDrawer();
  const [card] = ogImageViews(editionOf('')).filter(({ is }) => is === 'article');
  const titled = (title: string) => draw({ ...card!, title });
  for (const title of [
    'War',
    'What is known and what is not, '.repeat(6) + 'to the end of it',
    `On the ${'x'.repeat(60)} word`,
    'x'.repeat(400),
  ]) {
    const picture = Buffer.from(await titled(title));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('what has no room on a card is told by the check, at its place, without drawing', async () => {
  const long = 'x'.repeat(400);
  const claim = (text: string, why = '') =>
    `=== claims/they-spoke.md\n---\nclaim: ${text}\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post }\n${why}---\n`;
  const told = async (text: string) => {
    const { linked } = readContent(contentWith(text));
    return checkRoom(
      linked,
      await findImagesWithoutRoom(ogImageViews({ record: linked.record, base: '/' })),
    ).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  };
  expect(await told(claim(long))).toEqual([
    `claims/they-spoke.md:2:8 The picture of a shared link has no room for “${'x'.repeat(80)}…”, and shows its beginning.`,
  ]);
  expect(await told(claim('They spoke', `retracted: { at: 2025-09-01, why: ${long} }\n`))).toEqual([
    expect.stringContaining('claims/they-spoke.md:6:35 '),
  ]);
  expect(await told(claim('Of what was said nothing is known. '.repeat(28)))).toEqual([]);
  expect(await told(claim(`They spoke of ${'x'.repeat(30)}`))).toEqual([]);
});

test('a card is never drawn with a box for a letter', async () => {
  const [card] = ogImageViews(editionOf(''));
  expect(drawable({ ...card!, title: 'Розмова' }, missingLetters)).toMatchObject({
    title: 'Розмова',
    plainTitle: true,
  });
  const without = drawable({ ...card!, title: '𒀭𒂗𒆤', site: 'Дом' }, missingLetters);
  expect(without).toMatchObject({ title: '', site: 'Дом', plainSite: true, words: card!.words });
  const draw = await ogImageDrawer();
  expect(Buffer.from(await draw(without)).readUInt32BE(16)).toBe(1200);
  expect(missingLetters('Wałęsa, Țară, Đặng: „so“ – 9 × ½', 'title')).toEqual([]);
  expect(missingLetters('Владимир, Ελλάδα, Wałęsa', 'words')).toEqual([]);
});

test.each([
  ['ar', 'أغلق المجلس الجسر عند الساعة 18:00، قالت NATO إن «الجسر مفتوح»'],
  ['fa', 'شورای شهر نمی‌داند پل چه زمانی باز می‌شود'],
  ['am', 'ድልድዩ ተዘጋ'],
  ['bn', 'পরিষদ সেতু বন্ধ করেছে'],
  ['he', 'העירייה סגרה את הגשר ב-18:00, והאיגוד אומר שהגשר פתוח'],
  ['hi', 'नगर परिषद ने शाम 6 बजे पुल बंद कर दिया, क्षत्रिय ज्ञान'],
  ['hy', 'Խորհուրդը փակել է կամուրջը'],
  ['ja', '市議会は18時に橋を閉鎖した。港湾労組は「誰も知らせなかった」と述べた'],
  ['ka', 'საბჭომ ხიდი დახურა'],
  ['ko', '시의회는 오후 6시에 다리를 폐쇄했다고 밝혔으나 노조는 열려 있었다고 말했다'],
  ['ru', 'Городской совет закрыл мост в 18:00, заявил профсоюз порта'],
  ['ta', 'மன்றம் பாலத்தை மூடியது'],
  ['th', 'สภาเมืองปิดสะพานเมื่อเวลา18:00น.ผู้ว่าการกล่าวว่าสะพานยังเปิดอยู่'],
  ['zh', '市议会于9月3日18时关闭了大桥，港口工会则表示大桥直到午夜仍然开放通行'],
])(
  'a card in %s has room for its title, and a letter for each of its letters',
  async (language, title) => {
    const [card] = ogImageViews(editionOf('')).filter(({ is }) => is === 'claim');
    const named = { ...card!, title, site: title.slice(0, 9), language };
    expect(drawable(named, missingLetters)).toMatchObject({ title, plainTitle: true });
    // A letter without a shape would have the width of a box; a line that cannot be broken no room.
    expect(await (await ogImageMeasurer())(named)).toMatchObject({ title: expect.any(Number) });
  },
);

test('each letter comes from the package of the language, and only the files that are needed are read', () => {
  const familiesOf = (text: string, language: string) =>
    furtherFiles(text, language).map(({ name }) => name);
  expect(familiesOf('Wałęsa, Владимир', 'en')).toEqual([]);
  expect(familiesOf('直', 'ja')).toEqual(['Noto Sans jp']);
  expect(familiesOf('直', 'zh-TW')).toEqual(['Noto Sans tc']);
  expect(familiesOf('直', 'zh')).toEqual(['Noto Sans sc']);
  expect(familiesOf('다리', 'en')).toEqual(['Noto Sans kr']);
  expect(furtherFiles('市议会关闭了大桥', 'zh').length).toBeLessThan(9);
});
