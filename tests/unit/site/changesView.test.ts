import { describe, expect, test } from 'vitest';
import {
  changesOfArticleView,
  changesOfClaimView,
} from '../../../src/site/parts/changes/changesView.ts';
import { textFragment } from '../../../src/site/parts/prose/textFragment.ts';
import { wordsAt } from '../../../src/site/parts/prose/wordsAt.ts';
import { asOfView } from '../../../src/site/parts/article/asOfView.ts';
import { timelineView } from '../../../src/site/parts/article/timelineView.ts';
import { editionOf, findById } from '../../support/content.ts';

const talk = (more = '') => `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
${more}
---
Text.
`;

function storyOf(more = '', files = '') {
  const edition = editionOf(talk(more) + files);
  return { edition, article: findById(edition.record.articles, 'the-talk') };
}

describe('what has changed, on a page', () => {
  test('stands by day, the latest first; what there was at publication is one line', () => {
    const { edition, article } = storyOf(
      'corrections: [{ at: 2025-08-21, was: They did not., now: They did. }]',
    );
    const { days, seen } = changesOfArticleView(article, edition);
    expect(
      days.map(({ id, lines, together }) => [
        id,
        lines.map(({ head, what }) => [
          typeof head === 'string' ? head : `${head.from.label} -> ${head.to.label}`,
          what,
        ]),
        together.map(({ words }) => words),
      ]),
    ).toEqual([
      ['changed-2025-08-21', [['Corrected', 'It said: They did not. It says now: They did.']], []],
      [
        'changed-2025-08-19',
        [['One side says -> Agreed by all sides', 'The guest says so.']],
        ['A new source'],
      ],
      ['changed-2025-08-18', [], ['Published with 1 claim from 1 source']],
    ]);
    expect(seen).toBe('2025-08-21.1');
  });

  test('the page data lists changes by day and type with the part of the page', () => {
    const { edition, article } = storyOf();
    const { changesSince: since } = changesOfArticleView(article, edition);
    const inWords = since.days.map(([day, changes]) => [
      day,
      ...changes.map(([kind, places]) => `${since.words[kind]?.[0]}: ${places.join(' ')}`),
    ]);
    expect(inWords).toEqual([
      [
        '2025-08-18',
        '1 claim entered the record: claim-they-spoke',
        '1 new source: source-host-post',
      ],
      [
        '2025-08-19',
        '1 claim went from one side says to agreed by all sides: claim-they-spoke',
        '1 new source: source-guest-post',
      ],
    ]);
  });

  test('on the page of a claim does not name the claim again', () => {
    const { edition } = storyOf();
    const { days } = changesOfClaimView(findById(edition.record.claims, 'they-spoke'), edition);
    expect(days.flatMap(({ lines }) => lines.map(({ claim }) => claim))).toEqual([undefined]);
  });

  test('a correction, retraction or late addition that was seen is not shown as new again', () => {
    const claim = (more: string) =>
      `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post }\n  - { actor: guest, says: so, source: guest-post${more}\n---\n`;
    const late = [
      ' }\ncorrections: [{ at: 2025-09-01, was: They did not., now: They did. }]',
      ' }\nretracted: { at: 2025-09-01, why: They did not. }',
      ', added: 2025-09-01 }',
    ];
    for (const more of late) {
      const { edition, article } = storyOf('', claim(more));
      for (const view of [
        changesOfClaimView(findById(edition.record.claims, 'they-spoke'), edition),
        changesOfArticleView(article, edition),
      ]) {
        expect(view.seen).toBe(
          `2025-09-01.${view.changesSince.days.at(-1)?.[1].reduce((sum, [, places]) => sum + places.length, 0)}`,
        );
      }
    }
  });

  test('a claim without a record has no last seen day', () => {
    const { edition } = storyOf(
      '',
      '=== claims/empty.md\n---\nclaim: They will speak again\nabout: [host]\n---\n',
    );
    expect(changesOfClaimView(findById(edition.record.claims, 'empty'), edition)).toEqual({
      days: [],
      changesSince: { words: [], days: [] },
    });
  });
});

test('an article as of a day has the standings of that day and lists what came later', () => {
  const { article } = storyOf(
    'questions: [{ question: Again?, answeredBy: again }]',
    '=== claims/again.md\n---\nclaim: They spoke again\nabout: [host, guest]\nstatements: [{ actor: guest, says: so, source: guest-post }]\n---\n',
  );
  expect(asOfView(article)).toEqual({
    words: {
      'one-side': [
        'One side says',
        'one side says',
        'rests on one side’s word',
        'rest on one side’s word',
      ],
      none: [
        'Not yet recorded here',
        'not yet recorded here',
        'not yet recorded',
        'not yet recorded',
      ],
    },
    days: { '2025-08-18': { 'one-side': ['they-spoke'], none: ['again'] } },
  });
});

test('an announced event is marked as overdue after its day', () => {
  const { edition, article } = storyOf(
    'timeline: [past]',
    '=== events/past.md\n---\ntitle: A meeting\nplanned: true\nannouncedFor: 2025-08-18\n---\n',
  );
  expect(timelineView(article, edition)[0]?.events[0]?.note).toBe(
    'Announced for 18 August 2025, overdue: nothing on it is recorded',
  );
});

describe('a link to words', () => {
  test('names them all, or of many the first and the last', () => {
    expect(textFragment('we spoke')).toBe(':~:text=we%20spoke');
    expect(textFragment('one two three four five six seven eight nine ten eleven')).toBe(
      ':~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });
  test('writes what means something there as numbers', () =>
    expect(textFragment('so-called, R&D')).toBe(':~:text=so%2Dcalled%2C%20R%26D'));
});

describe('where words can be read in their place', () => {
  const at = (source: string, statement: string) => {
    const { record } = editionOf(
      `=== sources/post.md\n---\ntitle: A post\npublisher: The host\nkind: statement\npublished: 2025-08-18\n${source}\n---\n=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host]\nstatements: [{ actor: host, says: so, source: post, ${statement} }]\n---\n`,
    );
    const [said] = findById(record.claims, 'they-spoke').statements;
    return said && wordsAt(said, { record, base: '/' })?.url;
  };
  test('is the page of the source', () =>
    expect(at('language: en\nurl: https://host.example/post', 'quote: we spoke')).toBe(
      'https://host.example/post#:~:text=we%20spoke',
    ));
  test('keeps a part that its address names', () =>
    expect(at('language: en\nurl: https://host.example/post#second', 'quote: we spoke')).toBe(
      'https://host.example/post#second:~:text=we%20spoke',
    ));
  test('is where it was read, when there is no other', () =>
    expect(
      at(
        'language: ru\nseenIn: { publisher: The herald, url: https://herald.example/a }',
        'quote: we spoke',
      ),
    ).toBe('https://herald.example/a#:~:text=we%20spoke'));
  test('of a translation has the original words', () =>
    expect(
      at('language: ru\nurl: https://host.example/post', 'quote: we spoke, original: мы говорили'),
    ).toBe(`https://host.example/post#:~:text=${encodeURIComponent('мы говорили')}`));
  test('is not known of a translation alone', () =>
    expect(at('language: ru\nurl: https://host.example/post', 'quote: we spoke')).toBeUndefined());
  test('is not known of what has no words', () =>
    expect(at('language: en\nurl: https://host.example/post', 'when: 2025-08-18')).toBeUndefined());
});

describe('one list of changes', () => {
  const { edition, article } = storyOf(
    `updates:
  - { at: 2025-08-19T18:30+03:00, what: "The guest [spoke](../claims/they-spoke.md), too." }
corrections:
  - { at: 2025-08-19, was: They did not., now: They did., claim: they-spoke }
  - { at: 2025-08-20T09:05+03:00, was: It was long., now: It was short. }
`,
    '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post, quote: we spoke at length }\n  - { actor: guest, says: so, source: guest-post }\ncorrections: [{ at: 2025-08-19, was: They did not., now: They did. }]\n---\n',
  );
  const lines = changesOfArticleView(article, edition).days.flatMap(({ date, lines }) =>
    lines.map(({ head, hour, html, correction }) => [
      date.text,
      typeof head === 'string' ? head : `${head.from.label}, ${head.to.label}`,
      hour,
      html ?? correction?.was,
    ]),
  );
  test('has updates and corrections with their hours, and a correction once', () =>
    expect(lines).toEqual([
      ['20 August 2025', 'Corrected', '9:05 in Kyiv', 'It was long.'],
      ['19 August 2025', 'Corrected', undefined, 'They did not.'],
      ['19 August 2025', 'Added', '18:30 in Kyiv', expect.stringContaining('>spoke<')],
      ['19 August 2025', 'One side says, Agreed by all sides', undefined, undefined],
    ]));
});
