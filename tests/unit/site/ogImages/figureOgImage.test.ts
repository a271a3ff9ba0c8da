import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ogImageDrawer } from '../../../../src/integration/ogImages/drawOgImage.ts';
import { briefHtml } from '../../../../src/site/formats/feeds/entryHtml.ts';
import { articleOgImage } from '../../../../src/site/formats/ogImage/articleOgImage.ts';
import { accentOf } from '../../../../src/site/formats/ogImage/figure/accents.ts';
import { figureOgImage } from '../../../../src/site/formats/ogImage/figureOgImage.ts';
import { ogImageViews } from '../../../../src/site/formats/ogImage/ogImages.ts';
import { editionOf, findById } from '../../../support/content.ts';

const head = (kind: string) =>
  `---\ntitle: Guests by month\nkind: ${kind}\nalt: Two bars, of which the first is longer.\ncredit: The House\n`;
const chart = `=== figures/guests.md
${head('chart')}form: bar
data: guests.csv
label: month
value: guests
unit: guests
dataFrom: The house counted them.
---
=== figures/guests.csv
month,guests
July,40
August,10
`;
const table = `=== figures/guests.md
${head('table')}columns: [Who, Since]
rows: [[The host, "2020"]]
---
`;
const map = `=== figures/guests.md
${head('map')}regions: Ukraine
areas:
  - { name: Donetsk, claims: [they-spoke] }
places:
  - { name: Kyiv, at: 50.45 N 30.52 E, within: town }
drawnAs:
  - { area: eastern-ukraine, with: Ukraine, why: so it is recognised. }
---
`;
const article = `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
picture: guests
---
They met.
`;

const cardOf = (figure: string) => {
  const edition = editionOf(figure + article);
  return figureOgImage(findById(edition.record.figures, 'guests'), edition);
};

/** How many pixels of a card have a colour, in the room of its figure. */
async function pixelsOf(card: ReturnType<typeof cardOf>, colour: string): Promise<number> {
  const draw = await ogImageDrawer();
  const { data, info } = await sharp(await draw(card))
    .extract({ left: 0, top: 276, width: 1200, height: 340 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [r, g, b] = colour.match(/\w\w/g)!.map((pair) => Number.parseInt(pair, 16));
  let count = 0;
  for (let i = 0; i < data.length; i += info.channels)
    if (data[i] === r && data[i + 1] === g && data[i + 2] === b) count++;
  return count;
}

describe('the card of a figure', () => {
  test('shows the bars of a chart, as long as their numbers, and their words', async () => {
    const card = cardOf(chart);
    expect(card).toMatchObject({
      of: 'figures/guests',
      title: 'Guests by month',
      above: { text: 'Chart' },
      alt: 'Guests by month. Chart. Two bars, of which the first is longer.',
    });
    const { picture } = card;
    const words = picture && 'words' in picture ? picture.words.map(({ text }) => text) : [];
    expect(words).toEqual(['July', 'August', '40', '10']);
    const wide = [
      ...(picture as { shapes: string }).shapes.matchAll(/<rect[^>]*width="([\d.]+)"/g),
    ];
    const [july = 0, august = 0] = wide.map(([, width]) => Number(width));
    expect(july / august).toBeCloseTo(4, 0);
    expect(await pixelsOf(card, '5a3d74')).toBeGreaterThan(2000);
  });

  test('shows a map with its areas hatched and named', async () => {
    const card = cardOf(map);
    const { picture } = card;
    const words = picture && 'words' in picture ? picture.words.map(({ text }) => text) : [];
    expect(words).toEqual(expect.arrayContaining(['Donetsk', 'UKRAINE']));
    expect(await pixelsOf(card, 'fffdf7')).toBeGreaterThan(2000);
    expect((picture as { shapes: string }).shapes).toContain('var(--agreed)');
  });

  test('of a table says what it shows', () => {
    const card = cardOf(table);
    expect(card.picture).toBeUndefined();
    expect(card.words).toBe('Two bars, of which the first is longer.');
  });

  test('is one of the cards of the site, and the picture of a story is on that of the story', () => {
    const edition = editionOf(chart + article);
    expect(ogImageViews(edition).map(({ of }) => of)).toContain('figures/guests');
    const card = articleOgImage(findById(edition.record.articles, 'the-talk'), edition);
    expect(card.picture).toBe(cardPictureOf(edition));
    expect(card.alt).toContain('Two bars, of which the first is longer.');
    expect(card.words).toBeUndefined();
  });
});

test('a feed shows the card of the figure that stands for a story, and nothing of one in words', () => {
  const html = (figure: string) => {
    const edition = editionOf(figure + article);
    return briefHtml(findById(edition.record.articles, 'the-talk'), edition);
  };
  expect(html(chart)).toMatch(/<img src="[^"]*\/cards\/figures\/guests-[0-9a-f]{12}\.png"/);
  expect(html(chart)).toContain('Two bars, of which the first is longer.');
  expect(html(table)).not.toContain('<img');
});

function cardPictureOf(edition: ReturnType<typeof editionOf>) {
  return figureOgImage(findById(edition.record.figures, 'guests'), edition).picture;
}

test('the colour of a standing on a card is that of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const rules = [
    ...tokens.matchAll(/((?:\[data-standing='[\w-]+'\][,\s]*)+)\{\s*--accent: (.+?);/g),
  ];
  expect(rules.length).toBeGreaterThan(8);
  for (const [, selectors, accent] of rules)
    for (const [, standing] of selectors!.matchAll(/'([\w-]+)'/g))
      expect(accentOf(standing), standing).toBe(accent);
});
