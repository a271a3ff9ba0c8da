import { describe, expect, test } from 'vitest';
import { ogImageFile } from '../../../../src/site/formats/ogImage/ogImageAddress.ts';
import {
  checkLetters,
  type FindMissingLetters,
} from '../../../../src/site/formats/ogImage/checkLetters.ts';
import { articleOgImage } from '../../../../src/site/formats/ogImage/articleOgImage.ts';
import { claimOgImage } from '../../../../src/site/formats/ogImage/claimOgImage.ts';
import { ogImageViews, storyOgImage } from '../../../../src/site/formats/ogImage/ogImages.ts';
import { cutAtWord } from '../../../../src/site/formats/ogImage/ogImageView.ts';
import { contentWith, readContent } from '../../../support/content.ts';
import { editionOf, findById } from '../../../support/content.ts';

const article = (rest: string) =>
  `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said of it.\ntopic: talks\npublished: 2025-08-19\nbrief:\n  - They [spoke](../claims/they-spoke.md).\n  - Both say so.\n  - Nobody else was there.\n${rest}---\nText.\n`;
const claim = (statements: string, rest = '') =>
  `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n${statements}${rest}---\n`;
const so = '  - { actor: host, says: so, source: host-post }\n';
const otherwise = '  - { actor: guest, says: otherwise, source: guest-post }\n';

describe('the picture of a shared link', () => {
  test('shows of a claim its standing, its sentence and who says what, as of a day', () => {
    const edition = editionOf('');
    const card = claimOgImage(findById(edition.record.claims, 'they-spoke'), edition);
    expect(card).toMatchObject({
      title: 'The host and the guest spoke',
      above: { text: 'Agreed by all sides', standing: 'agreed' },
      day: 'as of 19 August 2025',
      words: expect.stringMatching(/^Both parties say so/),
    });
    expect(card.alt).toBe(
      `Agreed by all sides as of 19 August 2025: “The host and the guest spoke”. ${card.words}`,
    );
  });

  test('shows of an explainer its headline, its strip and its legend; of few claims their number in words', () => {
    const cardOf = (files: string) => {
      const edition = editionOf(files);
      return articleOgImage(findById(edition.record.articles, 'the-talk'), edition);
    };
    expect(cardOf('')).toMatchObject({
      title: 'The talk',
      above: { text: 'Talks' },
      strip: [],
      words: 'Its claims: 1 agreed by all sides.',
    });
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const links = ids.map((id) => `[${id}](../claims/${id}.md)`).join(', ');
    expect(
      cardOf(
        ids.map((id) => claim(so).replace('they-spoke', id)).join('') +
          article('').replace('[spoke](../claims/they-spoke.md)', links),
      ).strip,
    ).toEqual([{ standing: 'one-side', count: 5, label: 'rest on one side’s word' }]);
  });

  test('shows of what is retracted that it is, and no standing', () => {
    const edition = editionOf(
      claim(so, 'retracted: { at: 2025-08-20, why: The post was forged. }\n') +
        article('retracted: { at: 2025-08-20, why: It does not hold. }\n'),
    );
    for (const [card, why] of [
      [
        claimOgImage(findById(edition.record.claims, 'they-spoke'), edition),
        'The post was forged.',
      ],
      [articleOgImage(findById(edition.record.articles, 'the-talk'), edition), 'It does not hold.'],
    ] as const) {
      expect(card).toMatchObject({
        above: { text: 'Retracted' },
        retracted: true,
        strip: [],
        words: `Retracted on 20 August 2025. ${why}`,
      });
      expect(card.alt).toContain(why);
    }
  });

  test('has another name once it shows another standing, and the same name as long as it shows the same', () => {
    const named = (files: string) =>
      new Map(ogImageViews(editionOf(files)).map((card) => [card.of, ogImageFile(card)]));
    const before = named(claim(so));
    const after = named(claim(so + otherwise));
    const again = named(claim(so));
    expect(before).toEqual(again);
    expect(before.get('claims/they-spoke')).toMatch(
      /^cards\/claims\/they-spoke-[0-9a-f]{12}\.png$/,
    );
    expect([...before.keys()].filter((of) => before.get(of) !== after.get(of))).toEqual([
      'articles/the-talk',
      'claims/they-spoke',
      'actors/guest',
    ]);
  });

  test('shows both accounts of a contested claim, and how many voices say each', () => {
    const edition = editionOf(claim(so.replace(' }', ', quote: we spoke at length }') + otherwise));
    expect(claimOgImage(findById(edition.record.claims, 'they-spoke'), edition)).toMatchObject({
      above: { text: 'Contested', standing: 'contested' },
      accounts: [
        { says: 'so', who: 'The host', words: '“we spoke at length”' },
        { says: 'otherwise', who: 'The guest' },
      ],
      figures: {
        right: [
          { number: '1', label: 'voice says so' },
          { number: '1', label: 'says otherwise' },
        ],
      },
    });
  });

  test('of an actor shows the position that moved, of a topic its stories; a source has its story’s', () => {
    const edition = editionOf(
      claim(`${so}  - { actor: host, says: otherwise, source: host-post, when: 2025-08-20 }\n`),
    );
    const images = ogImageViews(edition);
    expect(images.find(({ of }) => of === 'actors/host')).toMatchObject({
      title: 'The host',
      entries: [
        { text: 'The host and the guest spoke', small: /^Changed position: says so on/ },
      ].map(({ text, small }) => ({ text, small: expect.stringMatching(small) as string })),
      figures: { left: [{ number: '1', label: 'story' }], right: [{ number: '1' }] },
    });
    expect(images.find(({ is }) => is === 'topic')).toMatchObject({
      title: 'Talks',
      entries: [{ text: 'The talk' }],
    });
    const [source] = edition.record.sources.filter(({ id }) => id === 'host-post');
    expect(storyOgImage(source!, edition).of).toBe('articles/the-talk');
  });

  test('is that of the site where a source is in no story', () => {
    const edition = editionOf(
      '=== sources/stray.md\n---\ntitle: Stray\npublisher: Gazette\nkind: statement\npublished: 2025-08-20\nlanguage: en\n---\n',
    );
    expect(storyOgImage(findById(edition.record.sources, 'stray'), edition).of).toBe('site');
  });

  test('cuts a text after a whole word', () => {
    expect(cutAtWord('one two three', 9)).toBe('one two…');
    expect(cutAtWord('one two', 9)).toBe('one two');
    expect(cutAtWord('x'.repeat(12), 9)).toBe(`${'x'.repeat(9)}…`);
  });
});

describe('a letter that the typeface lacks', () => {
  const latinOnly: FindMissingLetters = (text) => [
    ...new Set(text.match(/[^\p{ASCII}\p{sc=Latn}“”’\u00a0]/gu)),
  ];
  const problems = (text: string, lacking = latinOnly) =>
    checkLetters(readContent(contentWith(text)).linked, lacking).map(
      ({ severity, file, line, column, message }) => ({ severity, file, line, column, message }),
    );

  test('is a warning that names the title, the letters and their place', () => {
    expect(problems(article('').replace('The talk', 'The talk in Львів'))).toEqual([
      {
        severity: 'warning',
        file: 'articles/the-talk.md',
        line: 2,
        column: 20,
        message:
          'The picture of a shared link is drawn without “The talk in Львів”: its typeface has no "Л" (U+041B), "ь" (U+044C), "в" (U+0432), "і" (U+0456).',
      },
    ]);
  });

  test('is none in a title that the typeface of the words has', () => {
    const titlesOnly: FindMissingLetters = (text, part) =>
      part === 'title' ? latinOnly(text, part) : [];
    expect(problems(article('').replace('The talk', 'Розмова'), titlesOnly)).toEqual([]);
  });

  test('is found in the name that a standing’s sentence brings onto the card', () => {
    expect(
      problems('=== actors/host.md\n---\nname: 主人\nkind: person\nrole: Host\n---\n'),
    ).toMatchObject([{ file: 'actors/host.md', line: 2, column: 7 }]);
  });

  test('is none where signs differ in nothing but where a line breaks', () => {
    expect(problems(article('').replace('The talk', 'The well\u2011known talk at\u202f9'))).toEqual(
      [],
    );
  });

  test('is none where a title is written on two lines', () => {
    expect(
      problems(
        article('').replace('title: The talk', 'title: |\n  The\n  talk'),
        (text) => text.match(/[^A-Z “”]/gi) ?? [],
      ).filter(({ file }) => file.startsWith('articles')),
    ).toEqual([]);
  });
});
