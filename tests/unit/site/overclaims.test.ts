import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/standing/analyse.ts';
import { standings } from '../../../src/core/standing/standings.ts';
import { describeStanding } from '../../../src/i18n/describeStanding.ts';
import { readContentFolder } from '../../../src/integration/contentFolder.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { claimView } from '../../../src/site/views/claim.ts';
import { sourceView } from '../../../src/site/views/source.ts';
import { contentOf } from '../../fixtures/newsroom/content.ts';
import { readContent } from '../../support/content.ts';
import { scienceStory } from '../../fixtures/scienceStory.ts';

/**
 * Words that assert more than that something is, or is not, recorded; with the reason for each. A
 * computed sentence must not contain them.
 */
const overclaims: [RegExp, string][] = [
  [/(?:none|neither) (?:of them )?passing on/i, 'that no relay is recorded does not exclude one'],
  [/\bindependent/i, 'that no link is known does not make reports independent'],
  [/without naming a source/i, 'a piece that nobody read may name one'],
  [/(?:sources|people) unnamed\b/i, 'an outlet’s own report need not rest on anybody else'],
  [/\bnobody (?:says|else)\b/i, 'only that nobody is recorded as saying so is known'],
  [/\bfirst reported by\b/i, 'only the earliest report that is recorded is known'],
  [/\bnot a party\b/i, 'who is not named as a party may be one'],
  [/\bthe record (?:does not|doesn’t) (?:tell|say)/i, 'readers care about the world'],
  [/\bfit together\b/i, 'two accounts may fit in a way that nobody thought of'],
  [/\bborne out by all\b|\bproved\b|\bproven\b|\bconfirmed\b/i, 'a standing is no proof'],
  [/\bundisputed\b|\bnobody disputes\b/i, 'a dispute may not be recorded'],
  [/\b1 (?:one side says|sources unnamed)\b/i, 'a count needs a sentence of its own'],
  [/\b(?:is|are) silent\b/i, 'that no words are recorded does not mean that none were spoken'],
];

/** All texts in a view, without those that editors wrote. */
function textsIn(value: unknown, key = ''): string[] {
  const written = [
    'body',
    'html',
    'heading',
    'brief',
    'title',
    'dek',
    'questions',
    'quotes',
    'note',
    'notes',
    'why',
    'uses',
  ];
  if (written.includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) => textsIn(each, name))
    : [];
}

function sentencesOf(files: Parameters<typeof readContent>[0]): Set<string> {
  const { record } = readContent(files);
  const edition = { record, base: '/', rules: 'abc' };
  const histories = record.claims.flatMap((claim) =>
    analyse(claim).history.flatMap(({ day }) => {
      const { standing, opposite } = analyse(claim, day);
      return [standing, opposite].map((each) => describeStanding(each).sentence);
    }),
  );
  return new Set([
    ...histories,
    ...record.claims.flatMap((claim) => textsIn(claimView(claim, edition))),
    ...record.sources.flatMap((source) => textsIn(sourceView(source, edition))),
    ...record.articles.flatMap((article) => textsIn(articleView(article, edition))),
  ]);
}

const folder = readContentFolder('content');
if ('cannot' in folder) throw new Error(folder.cannot);

test.each([
  ['the published content', folder.files],
  ['a made-up newsroom', contentOf(8)],
  ['a science story', scienceStory],
])('no computed sentence of %s says more than is recorded', (_of, files) => {
  const sentences = sentencesOf(files);
  expect(sentences.size).toBeGreaterThan(20);
  const found = [...sentences].flatMap((sentence) =>
    overclaims
      .filter(([words]) => words.test(sentence))
      .map(([words, reason]) => `${sentence} (${String(words)}: ${reason})`),
  );
  expect(found).toEqual([]);
});

test('nor does that of any example of the table', () => {
  const sentences = standings.map(
    (row) => describeStanding({ row, evidence: row.example }).sentence,
  );
  expect(
    sentences.filter((sentence) => overclaims.some(([words]) => words.test(sentence))),
  ).toEqual([]);
});
